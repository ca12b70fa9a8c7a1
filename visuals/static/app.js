/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var E$=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var A$=(t,e)=>{for(var n in e)E$(t,n,{get:e[n],enumerable:!0})};function Ot(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function mc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var xt,Ce=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function fc(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));_i=B$(await new Response(e).json())}function B$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var _i,xi=M(()=>{"use strict";Ce()});function bc(t){var e=hc.get(this);return e||(e=new Map,hc.set(this,e)),(e=gc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):r===3&&(f||i)?(c.push(3,f,i),r=2):r===2&&i==="..."&&f?c.push(4,f,0):r===2&&i&&!f?c.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(c.push(r,0,i,o),r=6),f&&(c.push(r,f,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var gc,hc,kc=M(()=>{gc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,gc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},hc=new Map});function Ps(t){t&&t.parentNode&&t.remove()}function Li(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ji.call(arguments,2):n),Vo(t,i,s,o,null)}function Vo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Uo,__v:o||++_c,__i:-1,__u:0};return!o&&Ct.vnode&&Ct.vnode(r),r}function qr(t){return t.children}function Ar(t,e){this.props=t,this.context=e,this.__g=0}function us(t,e){if(e==null)return t.__&&us(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:us(t)}function q$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Is({constructor:Uo},n)).__v=n.__v+1,Ct.vnode&&Ct.vnode(e),Mi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||us(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Mc(o,e,r),n.__=n.__e=null,e.__e!=s&&Sc(e))}function Sc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Sc(t)}function wc(t){(8&t.__g||(t.__g|=8,ps.push(t),Nr++))&&vi==Ct.debounceRendering||((vi=Ct.debounceRendering)||queueMicrotask)(Oc)}function Oc(){try{for(var t,e=1;ps.length;)ps.length>e&&ps.sort(xc),t=ps.shift(),e=ps.length,8&t.__g&&q$(t)}finally{(Nr=ps.length)&&(vi||queueMicrotask)(Oc)}}function Cc(t,e,n,s,o,r,i,l,c,p,u){var m,f,d,$,h,b,_=s.__k||Ir,w=e.length;for(c=R$(n,e,_,c,w),m=0;m<w;m++)(d=n.__k[m])!=null&&(f=~d.__i&&_[d.__i]||Pr,d.__i=m,b=Mi(t,d,f,o,r,i,l,c,p,u),$=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Ti(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||$,d)),h=h||$,4&d.__u?(c=jc(d,c,t,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:$&&(c=$.nextSibling),d.__u&=-21);return n.__e=h,c}function R$(t,e,n,s,o){var r,i,l,c,p,u,m,f,d,$=n.length,h=$,b=0,_=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Vo(null,i):Ci(i)?i=w[r]=Vo(qr,{children:i}):i.constructor===Uo&&i.__b?i=w[r]=Vo(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=W$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>$?b--:o<$&&b++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(_){for(u=[],m=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(b=0,f=u.length;b<f;)u[d=b+f>>1]<i.__i?b=d+1:f=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:w[r].__u|=4)}if(h)for(r=0;r<$;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=us(l)),zi(l,l));return s}function jc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=jc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=us(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function W$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function yc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Fr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||yc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||yc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Si[e]||(Si[e]=D$(e)),(t.__a||(t.__a={}))[e]=Oi,r=e!=(e=e.replace(vc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function D$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Er]==null)e[Er]=Oi++;else if(e[Er]<this.__a[t])return;return n(Ct.event?Ct.event(e):e)}}}function Mi(t,e,n,s,o,r,i,l,c,p){var u,m,f,d,$,h,b,_,w,O,v,z,A,lt,pt,B,Tt,Qe,Ye=e.type;if(e.constructor!==Uo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Br(u,r):r.push(u),l=r[0]||l),(u=Ct.__b)&&u(e);t:if(typeof Ye=="function"){f=i.length;try{if(_=e.props,w=(u=Ye.prototype)&&u.render,O=(u=Ye.contextType)&&s[u.__c],v=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new Ye(_,v):(e.__c=d=new Ar(_,v),d.constructor=Ye,d.render=V$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),Ye.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Is({},d.__s)),Is(d.__s,Ye.getDerivedStateFromProps(_,d.__s)))),$=d.props,h=d.state,d.__v=e,n.__c){if(_!==$&&w&&!Ye.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,v),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,v)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(F){F&&(F.__=e)}),Ir.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=us(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,v),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,h,b)})}else w&&!Ye.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=v,d.props=_,d.__P=t,d.__g&=-5,z=Ct.__r,A=w?25:0;do d.__g&=-9,z&&z(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++A<25);w&&(Ir.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Is({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate($,h)),lt=u&&u.type===qr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(F){F&&zi(F,F)}),n.__k=null),l=n.__k?us(n,0):null),l=Cc(t,Ci(lt)?lt:[lt],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ps),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(F){if(i.length=f,e.__v=null,c||r)if(F&&F.then){if(e.__u|=128|c,r){for(~(Tt=r.indexOf(l||void 0))||(Tt=r.length);(Qe=r[Tt-1])&&Qe.nodeType==8;)Tt--;for(;Tt<r.length;Tt++)if(Qe=r[Tt])if(r[Tt]=null,pt){if(Qe==B)break}else{if(Qe.nodeType!=8)break;Qe.data.startsWith("$s")&&(B=Br(pt=Qe))}}if(!pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pt=l}(u=Br(pt=e.__c.__z||(e.__c.__z=pt)))?(e.__e=pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ps);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),F&&F.then||Lc(e),Ct.__e(F,e,n)}}else l=e.__e=H$(n.__e,e,n,s,o,r,i,c,p,t);return(u=Ct.diffed)&&u(e),l}function Br(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Lc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Lc))}function Mc(t,e,n){for(var s=0;s<n.length;)Ti(n[s++],n[s++],n[s++]);Ct.__c&&Ct.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ct.__e(r,o.__v)}})}function H$(t,e,n,s,o,r,i,l,c,p){var u,m,f,d,$,h,b,_,w=n.props||Pr,O=e.props,v=e.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if(($=r[u])&&(v?$.localName==v:$.nodeType==3)){t=$,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!v)return _.createTextNode(O);t=_.createElementNS(o,v,O.is?O:p),l&&(Ct.__m&&Ct.__m(e,r),l=!1),r=null}if(v){if(p=v=="template"&&t.content||t,r=v=="textarea"&&O.defaultValue!=null?null:r&&ji.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[($=t.attributes[u]).name]=$.value;for(u in w)$=w[u],u=="dangerouslySetInnerHTML"?f=$:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||Fr(t,u,null,$,o);for(u in O)$=O[u],u=="children"?d=$:u=="dangerouslySetInnerHTML"?m=$:u=="value"?h=$:u=="checked"?b=$:l&&typeof $!="function"||w[u]===$||Fr(t,u,$,w[u],o);m?(l||f&&(m.__html==f.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(f&&(t.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&I$.test(v))&&(o="http://www.w3.org/1999/xhtml"),Cc(p,Ci(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&us(n,0),l,c),r&&r.some(Ps)),l&&v!="textarea"||(u="value",v=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(v!="progress"||h)||Fr(t,u,h,w[u],o),u="checked",b!=null&&b!=t[u]&&Fr(t,u,b,w[u],o))}else w===O||l&&t.data==O||(t.data=O);return t}function Ti(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ct.__e(o,n)}}function zi(t,e,n){var s,o,r,i;if(Ct.unmount&&Ct.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Ti(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ct.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&zi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Br(s,r=[]))&&(s==t.__e&&r.some(Ps),Ps(o),Ps(s)),n||Ps(t.__e),t.__e=t.__c=t.__=null}function V$(t,e,n){return this.constructor(t,n)}function En(t,e){var n,s,o,r;Ct.__&&Ct.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Vo(qr,{children:[t]}),o=[],r=[],Mi(e,e.__k,s||Pr,Pr,e.namespaceURI,s?null:e.firstChild?ji.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Mc(o,e.__k,r),e.__k.props.children=null}var Ct,_c,N$,ps,vi,Nr,xc,Er,vc,Oi,Si,P$,Uo,Pr,Ir,I$,Ci,ji,Is,Rr=M(()=>{Uo=Symbol.for("pv"),Pr={},Ir=[],I$=/^m(i|n|o|s|text|space)$/,Ci=Array.isArray,ji=Ir.slice,Is=Object.assign;Ct={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Nr=0,t}},_c=0,N$=function(t){return t!=null&&t.constructor===Uo},Ar.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Is({},this.state)),typeof t=="function"&&(t=t(Is({},n),this.props)),t&&(Is(n,t),this.__v&&(e&&this.__k.push(e),wc(this)))},Ar.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),wc(this))},Ar.prototype.render=qr,ps=[],Nr=0,xc=function(t,e){return t.__v.__b-e.__v.__b},Er=Symbol(),vc=/(PointerCapture)$|Capture$/i,Oi=0,Si={},P$=0});function Dr(t,e){Jt.__h&&Jt.__h(ne,t,Wr||e),Wr=0;var n=ne.__H||(ne.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Wr=1,U$(Rc,t)}function U$(t,e,n){var s=Dr($o++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Rc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ei(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ne,!ne.__f)){ne.__f=!0;var o=ne.shouldComponentUpdate;ne.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,Ei(f.__[0],f.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function _e(t,e){var n=Dr($o++,3);!Jt.__s&&Ni(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ne.__H.__h.push(n))}function Ze(t,e){var n=Dr($o++,4);!Jt.__s&&Ni(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ne.__h.push(n))}function Go(t){return Wr=5,Te(function(){return{current:t}},[])}function Te(t,e){var n=Dr($o++,7);return Ni(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function K$(){var t;do{for(;t=Ai.shift();)try{Ko(t)}catch(n){Jt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=qc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ko),e.__h.some(Bi),e.__h=[]}catch(n){e.__h=[],Jt.__e(n,t.__v)}}}while(Ai.length)}function G$(t){var e,n=function(){clearTimeout(s),Pc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Pc&&(e=requestAnimationFrame(n))}function Ic(t){t!=1&&Tc==Jt.requestAnimationFrame||((Tc=Jt.requestAnimationFrame)||G$)(K$)}function Ko(t){var e=ne,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ne=e}function Bi(t){var e=ne;t.__c=t.__(),ne=e}function Ni(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ei(n,t[s])})}function Rc(t,e){return typeof e=="function"?e(t):e}var $o,ne,Fi,Tc,Ei,Wr,qc,Ai,Jt,zc,Fc,Ec,Ac,Bc,Nc,Pc,Pi=M(()=>{Rr();Ei=Object.is,Wr=0,qc=[],Ai=[],Jt=Ct,zc=Jt.__b,Fc=Jt.__r,Ec=Jt.diffed,Ac=Jt.__c,Bc=Jt.unmount,Nc=Jt.__;Jt.__b=function(t){ne=null,zc&&zc(t)},Jt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Nc&&Nc(t,e)},Jt.__r=function(t){Fc&&Fc(t),$o=0;var e=(ne=t.__c).__H;e&&(Fi==ne?ne.__h=[]:(e.__h.some(Ko),e.__h.some(Bi),$o=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Fi=ne},Jt.diffed=function(t){Ec&&Ec(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ic(qc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Fi=ne=null},Jt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ko),n.__h=n.__h.filter(function(s){return!s.__||Bi(s)})}catch(s){n.__h=[function(){throw s}]}}),Ac&&Ac(t,e)},Jt.unmount=function(t){Bc&&Bc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ic(Ai.push(o))}else Ko(o)}catch(r){e=r}}),s.__H=void 0,e&&Jt.__e(e,s.__v))};Pc=typeof requestAnimationFrame=="function"});function Wc(t){if(Array.isArray(t))return t.map(Wc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Li("wbr",null),n]:[n])}var Dt,a,W=M(()=>{"use strict";kc();Rr();Pi();Rr();Pi();Dt=()=>Go(null);a=bc.bind((t,e,...n)=>Li(t,e,...typeof t=="string"?n.map(Wc):n))});function Z$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Dc,n)&&!t.query.uit?{path:Dc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ri(t){let e=Object.entries(Y$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[Q$[i]||i,l]);return Z$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let s=J$.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function R(t,e=!1){let n=j(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ii},"",n),qi())}function qi(t=!1){let e=Ri(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,T.led=T.started&&!n&&!t,Hc(e),!n&&window.scrollTo(0,t&&Vc.get(history.state?.turn)||0)}function Uc(t){Hc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ii=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Vc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ii},""),qi(o)};return window.addEventListener("popstate",s,n),qi(),T.started=!0,()=>e.abort()}var J$,Q$,Dc,Y$,T,Hc,Ii,Vc,De,J=M(()=>{"use strict";J$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Q$={ernst:"gewicht"},Dc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Y$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};T={route:{path:[],query:{}},started:!1,led:!1},Ii=0,Vc=new Map;De=t=>j(["ding",t])});function st({text:t,title:e=t,children:n}){let s=Dt();return Ze(()=>{document.title=`${e} – Ketenkaart`},[e]),Ze(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function fe({text:t}){let{route:e}=T;return Ze(()=>{T.started&&t&&Ot(t)},[t,e]),null}var K,vt=M(()=>{"use strict";Ce();W();J();K=()=>window.matchMedia("(max-width: 44rem)").matches});function jt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function ln(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Hr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Vr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Kc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,L,D,Jo,Ht,C,Xe,Z,P=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Jo=t=>(Ht(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],Xe=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Gc,Jc,X$,tm,em,nm,sm,om,rm,am,im,lm,tn,fo,I,k,he,ot,Sn,St,Qt,Qc,cm,Kn,ze,pm,cn,pn,tt,ho,xe,ds,N=M(()=>{"use strict";xi();y=_i,{codes:Gc,progress:Jc,queries:X$,names:tm,absent:em,lists:nm,kinds:sm,called:om,works:rm,partners:am,lookups:im}=y,lm=[Gc,Jc,X$,tm,em,y.dates,nm,sm,om,rm,am,im];for(let t of[...lm,y.words,y.addresses,...[Gc,Jc].flatMap(Object.values)])Object.setPrototypeOf(t,null);tn=new Map(Object.entries(y.things)),fo=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,he=t=>t?.words.page||k,ot=t=>fo.get(t||"")||(I?void 0:y.plans[0]),Sn=t=>fo.get(t),St=t=>fo.get(t.split("/")[0]),Qt=(t,e)=>!e||!St(t)||St(t)?.key===e,Qc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],cm=y.plans.flatMap(t=>t.dates),Kn=Qc(cm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),ze=Kn[Kn.length-1].date,pm=y.plans.flatMap(t=>t.steps),cn=Qc(pm.reverse(),({notation:t})=>t).reverse(),pn=(t,e)=>{let n=St(t);return n?y.stands[e]?.[n.key]||n.date:e},tt=t=>y.dates[t]||t||"",ho=(t=ot())=>t?.source||y.source,xe=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ds=(t,e=ot())=>(e?e.dates:Kn).find(n=>n.date===t)?.label||tt(t)});async function Ur(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Gn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Wi,le,it,Fe,je=M(()=>{"use strict";P();N();Wi=5*2**20,le=()=>window.werkplaats,it=()=>le(),Fe=()=>!!le()&&le()?.state!=="off"});function V(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Di.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Hi(o,n),without:Hi(r,n),links:i},p={...Hi(l,n),...c};Di.set(s,p)}return Di.get(s)}function $s({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=I&&fo.has(t.plan)?t.plan:"",n=Kn.some(p=>p.date===t.stand)?t.stand:ze,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:ze};return[r,i,l].map(Kr).find(p=>Qo(p)||le())||Kr({...l,stated:!1,strict:!1})}function Kr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Vi(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Di,Hi,An,Qo,Ui,Yc,Et=M(()=>{"use strict";N();je();Di=new Map,Hi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>V({...t,plan:e.key}).numbers[0];Qo=t=>t.key in y.answers;Ui=(t,e)=>fo.get(e)?.steps.find(n=>n.notation===t)?.id,Yc=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ui(s.step,e))))});var Zc,um,qs,Yo,Q,Vt,ms,ge=M(()=>{"use strict";P();N();Zc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])ln(Zc,i,r)}um=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),qs=(t,e=ze)=>!um[e]?.has(t),Yo=(t,e=ze)=>(Zc.get(t)||[]).filter(n=>qs(n.of[0]||n.from,e)),Q=(t,e,n)=>Yo(t,n).filter(s=>s.name===e),Vt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),ms=(t,e)=>t.from===e?t.to:t.from});var Ki,wt,x,zt,yt,fs,Gr,Rs,en,tp,un,ce,Jn,pe,Yt,G,Ut,Jr,ep,S,se,Xc,dn,hs,dm,Qr,Zo,$n,go,$m,be,ue,nn,Y=M(()=>{"use strict";P();N();Ki=[],wt=(t,e)=>tn.get(t)?.[e]||Ki,x=(t,e)=>wt(t,e)[0]||"",zt=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),yt=(t,e)=>zt(t,e)[0]||"",fs=t=>tn.has(t),Gr=t=>wt(t,"type"),Rs=t=>ep.get(t)||Ki,en=(t,e)=>Gr(t).includes(e),tp=t=>Gr(t).map(e=>y.kinds[e]).find(Boolean),un=t=>tp(t)?.page||"",ce=t=>tp(t)?.kind||"",Jn=t=>un(t)==="organisation",pe=t=>un(t)==="undertaking",Yt=t=>!!un(t)&&!!x(t,"prefLabel"),G=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ut=(t,e)=>G(y.lists[e],x(t,e)),Jr=t=>y.names[t]||k.thing.foreign[t]||t,ep=new Map;for(let[t,e]of tn)for(let n of e.type||Ki)ln(ep,n,t);S=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),se=t=>y.called[t]?.short||S(t),Xc=t=>x(t,"identifier"),dn=[...Rs("Chapter")].sort((t,e)=>Z(Xc(t),Xc(e))),hs=[...tn.keys()].filter(pe),dm=[...tn.keys()].filter(Jn),Qr=t=>cn.find(e=>e.notation===t),Zo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),$n=cn.map(t=>[t.notation,t.label]),go=Zo("InterventionKind"),$m=new Map(dm.map(t=>[x(t,"notation"),t])),be=t=>$m.get(t)||"",ue=t=>y.addresses[t]||"",nn=t=>zt(t,"passage")});function sp(t,e,n){let s=He(t,n);return{name:S(e),short:se(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:D(tr(x(t,"modality"))),day:x(t,"dueBy"),by:tt(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:tt(s.on)}}var Xo,Nn,bo,ko,Gi,Bn,Qn,Yr,Ws,It,Zr,tr,mm,He,Ji,gs,On,bs,Yn,np,Xr,ks,ta,Qi,wo,ws,At=M(()=>{"use strict";J();P();N();ge();Y();Xo=t=>e=>y.works[e]?.[t]||[],Nn=Xo("steps"),bo=Xo("kinds"),ko=Xo("years"),Gi=Xo("leads"),Bn=Xo("acts"),Qn=t=>{let e=s=>Gi(t).includes(s)?g(k.shared.leading,{name:S(s)}):S(s);if(Bn(t).length)return Bn(t).map(e).join(", ");let n=Q(t,"who").map(({from:s,phrase:o})=>`${S(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":k.explore.list.no_partner},Yr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),Ws=(t,e)=>Q(t,"deadline",e).map(n=>n.from),It=t=>x(t,"isGeneric")==="true",Zr=t=>{let[e,n]=[Vt(t,"chapterLead"),Q(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},tr=t=>G("Modality",t),mm={},He=(t,e=ze)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||mm,Ji=t=>(e,n)=>He(e,n)[t]||"",gs=Ji("report"),On=Ji("status"),bs=Ji("state"),Yn=(t,e)=>ws(t).rows.filter(({id:n})=>He(n,e).outcome).map(n=>({...n,plan:t,...sp(n.id,n.work,e)})),np=(t,e)=>y.promises[t.key].undated.filter(n=>qs(n,e)).map(n=>{let s=x(n,"initiative").slice(1);return{id:n,work:s,plan:t,...sp(n,s,e)}});Xr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ks=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),ta=t=>xe(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Qi=(t,e)=>{let{reports:n}=ws(t);return n.find(s=>s.date===pn(t.key,e))||n[n.length-1]},wo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ws=t=>y.promises[t.key]});function yo(t,e){if(x(t,"crossCutting")==="true")return[{step:ys,of:t,basis:""}];let n=V(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:fm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function ea(t,e){if(pe(t))return[t];let n=r=>pe(r)&&Qt(r,e.plan);if(Jn(t))return C(_s(t,e).map(r=>r.to));if(!rp(t))return C(Yo(t,e.date).map(r=>ms(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&yo(r,e).some(i=>i.step===t))}function ap({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Yt),m=B=>(!s||yo(B,c).some(Tt=>x(Tt.step,"notation")===s))&&(!o||bo(B).includes(o))&&(!r||ko(B).slice(-1)[0]>=r)&&(!i||ko(B)[0]<=i),f=C(u.flatMap(B=>ea(B,c))),d=B=>u.includes(B)&&!l,$=f.filter(B=>!d(B)&&!m(B)),h=f.filter(B=>d(B)||m(B)&&!p.has(B)).sort(Xi),w=[...u.filter(B=>!Jn(B)).flatMap(B=>ea(B,c)),e].filter(B=>h.includes(B)).flatMap(B=>op(B,c,l)),O=C([...u.filter(Jn),...w]).filter(B=>!p.has(B)).sort(Ds),v=h.flatMap(B=>_s(B,c,l).filter(Tt=>O.includes(Tt.from))),z=h.flatMap(B=>yo(B,c).map(Tt=>({work:B,...Tt}))),A=[...cn.map(B=>B.id),ys],lt=C([...u.filter(rp),...z.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,Tt)=>A.indexOf(B)-A.indexOf(Tt)),pt=r||i?$.filter(B=>!ko(B).length).length:0;return{who:O,what:h,steps:lt,roles:v,ties:z.filter(B=>lt.includes(B.step)),left:$.length,undated:pt}}function na(t,{who:e,what:n},s){return pe(t)?op(t,s).filter(o=>!e.includes(o)).length:ea(t,s).filter(o=>!n.includes(o)).length}function sa(t,e,n,s=!1){let o=ip(t,e,n,s),r=Yi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>er)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(Ds))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function _o(t,e,n,s=!1){let o=ip(t,e,n,s),r=Yi(t,e,o),i=Yi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(f=>(r.get(f)??0)+(i.get(f)??l+1)===l),p=Array.from({length:l+1},(f,d)=>c.filter($=>r.get($)===d).sort(Ds)),u=new Map([[t,1]]),m=p.slice(1).flatMap((f,d)=>f.flatMap($=>o($).filter(h=>p[d].includes(h)).sort(Ds).map(h=>(u.set($,(u.get($)||0)+(u.get(h)||0)),{from:h,to:$,roles:_s($,n).filter(b=>ms(b,$)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function lp(t,e,n){let s=[t,e],o=s.flatMap(r=>[..._s(r,n,!0),...Q(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>pe(r)&&Qt(r,n.plan)).sort(Xi).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Yi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function cp(t,e){let n=r=>yo(r,e).map(i=>i.step),[s,o]=t.map(r=>ea(r,e).flatMap(n));return cn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function pp(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var ys,Zi,_s,op,rp,fm,Xi,Ds,ip,er,Hs=M(()=>{"use strict";P();Et();N();ge();Y();At();ys="dwars",Zi=60,_s=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Qt(o.to,n)),op=(t,e,n=!1)=>C(_s(t,e,n).map(s=>s.from)),rp=t=>un(t)==="step",fm=t=>yt(t,"broader")||t;Xi=(t,e)=>Z(se(t),se(e))||Z(S(t),S(e)),Ds=(t,e)=>Number(It(t))-Number(It(e))||Xi(t,e);ip=(t,e,n,s)=>o=>C(_s(o,n).map(r=>ms(r,o))).filter(r=>r===t||r===e||pe(r)||s||!It(r)),er=30});var hm,fp,hp,nr,xo,gm,gp,sr,aa,ol,tl,bm,bp,kp,il,ll,wp,km,or,el,wm,ym,_m,xm,nl,up,vm,rl,al,sl,Sm,dp,$p,mp,oa,ra,yp,Om,_p=M(()=>{hm="ENTRIES",fp="KEYS",hp="VALUES",nr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=xo(this._path);if(xo(n)==="")return{done:!1,value:this.result()};let s=e.get(xo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=xo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>xo(e)).filter(e=>e!=="").join("")}value(){return xo(this._path).node.get("")}result(){switch(this._type){case hp:return this.value();case fp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},xo=t=>t[t.length-1],gm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return gp(t,e,n,s,i,1,o,""),s},gp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let f=p[m],d=i*u,$=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let w=b;w<_;++w){let O=f!==e[w],v=o[$+w]+ +O,z=o[$+w+1]+1,A=o[d+w]+1,lt=o[d+w+1]=Math.min(v,z,A);lt<h&&(h=lt)}if(h>n)continue t}gp(t.get(p),e,n,s,o,u,i,l+p)}},sr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=aa(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=il(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,bm(this._tree,e)}entries(){return new nr(this,hm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return gm(this._tree,e,n)}get(e){let n=ol(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ol(this._tree,e);return n!==void 0&&n.has("")}keys(){return new nr(this,fp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,tl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=tl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=tl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new nr(this,hp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},aa=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),aa(t.get(s),e.slice(s.length),n);return n.push([t,e]),aa(void 0,"",n)},ol=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ol(t.get(n),e.slice(n.length))},tl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},bm=(t,e)=>{let[n,s]=aa(t,e);if(n!==void 0){if(n.delete(""),n.size===0)bp(s);else if(n.size===1){let[o,r]=n.entries().next().value;kp(s,o,r)}}},bp=t=>{if(t.length===0)return;let[e,n]=il(t);if(e.delete(n),e.size===0)bp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&kp(t.slice(0,-1),s,o)}},kp=(t,e,n)=>{if(t.length===0)return;let[s,o]=il(t);s.set(o+e,n),s.delete(o)},il=t=>t[t.length-1],ll="or",wp="and",km="and_not",or=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?sl:e.autoVacuum;this._options={...nl,...e,autoVacuum:n,searchOptions:{...up,...e.searchOptions||{}},autoSuggestOptions:{...vm,...e.autoSuggestOptions||{}}},this._index=new sr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=al,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let f=o(s(m,u),u),d=this._fieldIds[u],$=new Set(f).size;this.addFieldLength(p,d,this._documentCount-1,$);for(let h of f){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let f=n(r(m,u),u),d=this._fieldIds[u],$=new Set(f).size;this.removeFieldLength(p,d,this._documentCount,$);for(let h of f){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new sr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=al,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||rl.batchSize,r=e.batchWait||rl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||sl.minDirtCount,s=s||sl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,f={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(f,this._storedFields.get(l)),(o.filter==null||o.filter(f))&&i.push(f)}return e===t.wildcard&&o.boostDocument==null||i.sort($p),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort($p),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(nl.hasOwnProperty(e))return el(nl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=oa(o),c._fieldLength=oa(r),c._storedFields=oa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let f of Object.keys(u)){let d=u[f];l===1&&(d=d.ds),m.set(parseInt(f,10),oa(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ra(o),c._fieldLength=await ra(r),c._storedFields=await ra(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let f=new Map;for(let d of Object.keys(m)){let $=m[d];l===1&&($=$.ds),f.set(parseInt(d,10),await ra($))}++p%1e3===0&&await yp(0),c._index.set(u,f)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new sr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let f={...n,...e,queries:void 0},d=e.queries.map($=>this.executeQuery($,f));return this.combineResults(d,f.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(xm(i)).map(f=>this.executeQuerySpec(f,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:el(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...up.weights,...i},m=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,$;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&($=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;$?.delete(h);let w=u*h.length/(h.length+.3*_);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,f)}if($)for(let h of $.keys()){let[b,_]=$.get(h);if(!_)continue;let w=p*h.length/(h.length+_);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,f)}return f}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=ll){if(e.length===0)return new Map;let s=n.toLowerCase(),o=wm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],f=this._fieldIds[u],d=r.get(f);if(d==null)continue;let $=d.size,h=this._avgFieldLength[f];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(f,b,n),$-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let w=d.get(b),O=this._fieldLength.get(b)[f],v=_m(w,$,this._documentCount,O,h,c),z=s*o*m*_*v,A=p.get(b);if(A){A.score+=z,Sm(A.terms,e);let lt=el(A.match,n);lt?lt.push(u):A.match[n]=[u]}else p.set(b,{score:z,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,mp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,mp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};or.wildcard=Symbol("*");el=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,wm={[ll]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),dp(s.terms,r)}}return t},[wp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);dp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[km]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},ym={k:1.2,b:.7,d:.5},_m=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},xm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},nl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Om),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},up={combineWith:ll,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:ym},vm={combineWith:wp,prefix:(t,e,n)=>e===n.length-1},rl={batchSize:1e3,batchWait:10},al={minDirtFactor:.1,minDirtCount:20},sl={...rl,...al},Sm=(t,e)=>{t.includes(e)||t.push(e)},dp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},$p=({score:t},{score:e})=>e-t,mp=()=>new Map,oa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ra=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await yp(0);return e},yp=t=>new Promise(e=>setTimeout(e,t)),Om=/[\n\r\p{Z}\p{P}]+/u});function ia(t,e=[],n=Us(t),s=()=>!0){let o=Ht(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=jm&&l.length>=c.length+Lm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function vo(t,e){let n=rr(t).map(Ht);return Vs(e).every(s=>n.some(ia(s)))}function la(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(xp))vp(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Cm,jm,Lm,xp,Mm,Vs,vp,rr,Us,So=M(()=>{"use strict";P();Cm=4,jm=6,Lm=3,xp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Mm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Vs=t=>Mm(t).match(xp)||[],vp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],rr=t=>Vs(t).flatMap(vp),Us=t=>t.length>1&&t.length<=Cm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Em(){let t=new Map([...tn.keys()].filter(Yt).map(n=>{let s=[y.called[n]&&S(n),x(n,"value")&&y.lookups[n]?.description];return[n,{sort:[ce(n)],text:s.filter(Boolean)}]}));for(let[n,s]of tn){let o=mn.owners.flatMap(i=>zt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Fm(n)),r?.text.push(...mn.texts.flatMap(i=>(s[i]||[]).map(tt)))}let e=n=>Number(mn.weights[n]??mn.weights.rest);return[...[...t].map(([n,s])=>{let o={id:n,path:["ding",n],label:S(n),kind:ce(n),titles:zm(n),...s},r=C(Vt(n,"who")).filter(l=>!Bn(n).includes(l)),i={actors:Sp(mn.actors,Bn(n)),text:[...o.text,...Sp(mn.others,r)]};return{...o,...i,weight:Math.min(...Gr(n).map(e))}}),...Object.entries(y.queries).filter(ul).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[mn.question],actors:[],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:mn.question,...i,weight:e("question")}})]}function Bm(){let t=new Map(Em().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(rr)),s=new Set(n.filter(p=>!ca(p)).map(Ht)),o=new or({fields:pa,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:rr,processTerm:p=>ca(p)?null:Ht(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(rr),i=new Set(r.filter(Us).map(Ht)),c=[...e.filter(p=>mn.synonyms.some(u=>en(p.id,u))).map(p=>p.titles),...mn.same].map(p=>C(p.map(Zn))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Rm(t){if(Ee.known.has(t))return cl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...cl.get(t)||[],...e.flatMap(n=>cl.get(n)||[n])]}function jp(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||Us(t)||e.length<2)return ia(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return ia(t,Rm(e),!1,o=>s||Ee.known.has(o))}function Mp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<Op&&!Ee.shorts.has(n))continue;let o=s.length>=Op&&Ee.known.has(s)?[s]:Mp(s);if(o.length)return[n,...o]}return[]}function Wm(t){for(let e of t.length<Nm||/\d/.test(t)?[]:t.length<Pm?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ua(t){let e=Vs(t).filter(n=>!ca(n));return e.length?e:Vs(t)}function Dm(t){return ua(t).flatMap(e=>{if(Us(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Mp(Ht(e)),()=>Wm(Ht(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Lp(jp(r)).length))return o}return[e]})}function Hm(t,e){let n=t.filter(Us).map(Zn),s=Ee.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Im||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Vs(o).filter(r=>!ca(r)))]}function Vm(t,e){let[n,...s]=t.titles.map(Zn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function pl(t){Ee=Ee||Bm();let e=Dm(t),n=e.join(" "),s=ua(t).join(" "),o=Ht(n)===Ht(s)?Zn(t):Zn(n),[,...r]=Hm(e,o),i=[e,...r].map(d=>d.map(jp)),l=[o,...r.map(d=>Zn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:$,text:h})=>c&&[d,$,h].flat().some(b=>p.test(Ht(b))),m=new Map;for(let d of i){let $=d.map(h=>({combineWith:qm,queries:Lp(h)}));if(!(!$.length||$.some(h=>!h.queries.length)))for(let[h,b]of Am.entries())for(let{id:_,score:w}of Ee.mini.search({combineWith:"AND",queries:$},{fields:b})){let O=Ee.items.get(_),v=Vm(O,o)??h+4+ +(b.length===pa.length&&!u(O));v<(m.get(_)?.place??Number.POSITIVE_INFINITY)&&m.set(_,{item:O,place:v,score:w})}}return{found:[...m.values()].sort((d,$)=>d.place-$.place||d.item.weight-$.item.weight||$.score-d.score||Z(d.item.label,$.item.label)).map(({item:d})=>d),read:Ht(n)===Ht(s)||!m.size?"":n,some:[],answers:d=>i.flat().some($=>$(d))}}function dl(t){let e=pl(t);if(e.found.length||ua(t).length<2)return e;let n=ua(t).flatMap(o=>pl(o).found.length?{word:o,...pl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function zp(t,e){let n=r=>{let[i,l]=la(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var mn,Tm,ca,Zn,Cp,zm,Sp,Fm,da,ul,pa,Am,Nm,Pm,Op,Im,qm,cl,Ee,Lp,Tp,ar=M(()=>{"use strict";_p();So();J();P();N();je();ge();Y();At();mn=k.search,Tm=new Set(mn.small),ca=t=>!Us(t)&&Tm.has(Ht(t)),Zn=t=>` ${Vs(t).map(Ht).join(" ")} `,Cp=new Map;for(let[t,e]of y.search.english)ln(Cp,t,e);zm=t=>C([S(t),se(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>wt(t,e)),...Cp.get(t)||[]]),Sp=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Fm=t=>mn.sorts.flatMap(e=>{let n=y.lists[e];return wt(t,e).flatMap(s=>[G(n,s),...y.search.also[n]?.[s]||[]])}),da="gaps",ul=([t,{shelf:e}])=>e===da||t in k.questions.rows_of||!!le();pa=["titles","sort","actors","text"],Am=pa.map((t,e)=>pa.slice(0,e+1));Nm=6,Pm=10,Op=4,Im=4,qm="OR",cl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Lp=t=>[...Ee.known].filter(t);Tp=t=>{let{found:e,read:n,some:s}=dl(t);return e.length===1&&!n&&!s.length?j(e[0].path):""}});function $a(t,e,n,s=ot(n?.plan)){let{version:o,content:r}=y.meta;return g(sn.export.footnote,{phrase:t,sources:ts(s),addresses:e.map(i=>`; ${ue(i)}`).join(""),version:o+(r?g(sn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Bt(n,s)}`:""})}var sn,Pn,Xn,Oo,ts,xs,Le,de,ct,et,Um,$l,Bt,ut=M(()=>{"use strict";P();N();Y();At();sn=k.shared,Pn=sn.silence,Xn=(t=ot())=>t?g(he(t).shared.report,{date:tt(t.date)}):sn.reports,Oo=(t=ot(),e=sn.nothing)=>`${L(e,t?1:2,{report:D(Xn(t))})} ${Pn}`,ts=(t=ot())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${tt(e.date)}`).join("; "),xs=(t,e)=>[He(t,e).word||"",He(t,e).more||""],Le=(t,e)=>xs(t,e).filter(Boolean).join(", "),de=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,sn.bases[t]||D(e.label)]])),ct=t=>t===null?sn.all_steps:Qr(t)?.label||t,et=t=>G("InterventionKind",t),Um=(t,e)=>e?ds(pn(e.key,t.date),e):t.date===ze?sn.choices.latest:g(sn.choices.others_latest,{date:ds(t.date)}),$l=({stated:t,strict:e,plan:n},s=ot(n))=>[t&&he(s).shared.choices.links_stated,e&&sn.choices.strict_phrase].filter(Boolean).join(" · ")||sn.choices.all_phrase,Bt=(t,e=ot(t.plan))=>[Um(t,e),$l(t,e),t.expect?sn.choices.with_phrase:sn.choices.without_phrase].join(" · ")});function ke({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>R({[e]:i.target.value})}>
        ${!o&&a`<option value="">${fn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Ap({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function hn({children:t}){if(!K())return a`<section class="filters" aria-label=${fn.filters}>${t}</section>`;let e=C(ml().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(fn.filters_set,{count:e}):fn.filters;return a`<${Ap} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ks({children:t}){let e=!K()&&Gm.some(n=>T.route.query[n]);return a`
    <${Ap} look="keuzes" id="wijzig" phrase=${fn.change} opens=${e}>${t}<${fa} /><//>
  `}function lr(){let t=H(T.route.query),e=ot(t.plan)?.dates||Kn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Vi(T.route.query,"stand",n);return a`<${es} legend=${fn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function fl(){let{query:t}=T.route,e=H(t),{counted:n}=he(ot(e.plan)).shared.choices,s=Object.entries(Jm).filter(([,o])=>Fp(o,H({...t,...o})));return s.length<2?null:a`
    <${Ep} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Fp(r,e)}
            onChange=${()=>R(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function fa(){let{query:t}=T.route,e=fn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=Vi(t,"verwachtingen",n);return a`
    <${Gs} />
    <${fl} />
    <${lr} />
    <${es} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var fn,Ep,es,Co,ir,ma,Km,ml,Gm,Gs,Jm,Fp,jo,ha,ns,Ve=M(()=>{"use strict";W();J();vt();P();Et();N();ut();fn=k.shared,Ep=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,es=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Ep} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>R({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Co=({label:t=fn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>R({[e]:s.target.value},!0)} />
  </label>
`,ir=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${fn.clear}
  </button>
`,ma=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ke} ...${{label:s,name:o,options:r}} />`)}
    <${ir} names=${e} />
  </div>
`;Km=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,ml=()=>Object.entries(T.route.query).filter(([t])=>!Km.test(t));Gm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Gs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${ke} label=${fn.plan} name="plan" options=${t} /></div>`};Jm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Fp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>H(T.route.query).strict&&a`
    <p class="zacht">
      ${fn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>R({lezing:null})}>${fn.choices.strict_off}</button>
    </p>
  `,ha=({scenario:t})=>a`
  <details class="blik">
    <summary>${Bt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${fa} />
  </details>
`,ns=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Np({passage:t}){let[e,n]=q("");async function s(){try{n((await it().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Bp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Bp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ga(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(s,e?{...o,plan:e}:o)}function Lt({id:t,date:e}){let[n,s]=xs(t,e);return a`<span class=${`chip s-${bs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function we({basis:t}){let[e,n]=de[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Qm[e]}
    </svg>
  `:null}function Zt({of:t}){let e=C(t.flatMap(nn));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${ka} passage=${n} /></li>`)}</ul>`:null}function Js({of:t,look:e}){let[n,...s]=nn(t);return n?a`
    <p class=${e}>
      ${ue(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Fe()&&a`<${Np} passage=${n} />`}
    </p>
  `:null}var Bp,E,ft,Ae,Qm,ba,ka,wa,vs,dt=M(()=>{"use strict";W();J();P();N();je();Y();ut();At();Bp=k.shared.passage;E=({id:t,text:e})=>Yt(t)?a`<a href=${De(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;ft=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${E} id=${o} text=${e(o)} />`]),Ae=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${E} id=${s} />${e?.(s)}</li>`)}</ul>`;Qm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ba=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,ka=({passage:t})=>[ue(t),Fe()&&a`<${Np} passage=${t} />`];wa=({id:t})=>[yt(t,"broader")&&[a`<${E} id=${yt(t,"broader")} />`," › "],a`<${E} id=${t} />`],vs=({id:t})=>It(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Xm({text:t,done:e}){let n=Dt(),s=Dt();return Ze(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ss.by_hand} ref=${n} onClose=${e}>
      <p>${Ss.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ss.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function cr(t,e=Ss.copied){try{await navigator.clipboard.writeText(t),Ot(e)}catch{let n=document.createElement("div");document.body.append(n),En(a`<${Xm} text=${t} done=${()=>n.remove()} />`,n)}}function gn(t,e,n){mc(t,e,n),Ot(g(Ss.downloaded,{name:t}))}function Mo(){return!y.files.length&&!le()?null:a`
    <section class="bestanden" aria-label=${Pp}>
      <h2>${Pp}</h2>
      <ul>
        <${hl} ...${Ym} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${hl} label=${e} description=${n} href=${gl(t)?.href} download=${t} />`)}
        ${le()&&a`<${hl} ...${Zm} href="#/controleer" />`}
      </ul>
    </section>
  `}var Ym,Zm,Pp,Ss,ya,Os,$e,oe,Qs,Cn,pr,In,Lo,gl,hl,Xt=M(()=>{"use strict";Ce();W();P();N();je();Y();ut();Ve();dt();({summary:Ym,save:Zm,title:Pp}=k.frame.foot.files),Ss=k.shared.export;ya=t=>t.replace(".",`${ml().map(([,e])=>`-${Jo(S(e).split(":")[0])}`).join("")}.`),Os=({text:t,label:e=Ss.copy})=>a`<button type="button" class="klein" onClick=${()=>cr(t())}>${e}</button>`,$e=({name:t,rows:e,label:n=Ss.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>gn(ya(t),Vr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,oe=(t,e="",n="")=>{let s=ot(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>tt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Bt(t,s):n]},Qs=Ss.heads,Cn=(t,e,n)=>[[...t.map(s=>s.label),...Qs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],pr=(t,e,n,s)=>({name:`${Jo(S(t))}-${e}.csv`,origin:o=>oe(n,s(o))}),In=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>ot(t(e))?.title||""}]:[],Lo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>nn(e(n)).map(ue).join("; "),cell:n=>a`<${Js} of=${e(n)} />`}),gl=t=>document.querySelector(`#meenemen a[download="${t}"]`),hl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ip({name:t}){let e=bl(t),n=e?.parts?.map(({label:s,to:o})=>[s,j(o),o===t]);return n&&a`<${ur} label=${e?.label} tabs=${n} />`}var tf,bl,ur,_a=M(()=>{"use strict";W();J();N();tf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),bl=t=>tf.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),ur=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:ef[t](r),id:t==="partner"?be(r):"",cells:bn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function xa(t){let[e,n,s]=t.split("~");return{key:e,step:n===qp?null:n,plan:s}}function Be(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function zo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Kr);if(!l.every(Qo))return()=>null;let c=u=>[qn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,m)=>{let f=qn(u,m,n.key),[d,$,h,b]=p.map(w=>nf(w.get(f)));return b===d?null:{by:$===d!=(h===d)?$===d?"reading":"basis":"both",usual:p[0].get(f)}}}var qp,ef,bn,qn,Cs,Ys,va,To,nf,jn=M(()=>{"use strict";J();P();Et();N();Y();ut();qp="alle",ef={kind:t=>D(et(t)),form:t=>D(G("ExploitationForm",t)),partner:t=>S(be(t)||t)},bn=t=>[...t.steps.map(e=>e.notation),null];qn=(t,e,n)=>[t,e??qp,...I?[n]:[]].join("~"),Cs=({column:t,barrier:e},n,s)=>j("overzicht",{...s,cel:qn(t,e,n)});Ys=t=>`cel-${t.replaceAll("~","-")}`,va=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);To=t=>[Be(t).word,...Be(t).lines].join(", "),nf=t=>t&&JSON.stringify([t.phrase,Be(t).look,t.most_basis])});function kl({list:t,plan:e}){if(!t.length)return a`<p>${Sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${af} ...${o} />`]);return a`
    <p class="zacht">${Sa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${E} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function wl({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function lf({gap:t}){let e=[t.barrier&&ct(t.barrier).toLowerCase(),t.kind&&et(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ba} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${ss(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${Sn(t.plan).title}`}
      ${Yt(t.subject)&&[" · ",a`<${E} id=${t.subject} />`]}
      <${yl} gap=${t} />
    </p>
  `}function _l({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Zs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${wl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ka} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Sa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ss(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Sa.who}</strong></p><${kl} list=${t.candidates} plan=${t.plan} />`}
    <${Os} text=${()=>$a(t.sentence,Zs(t),e,ot(t.plan))} />
  `} /></div>`}var Sa,Rn,Zs,ss,Rp,sf,of,rf,Oa,Ca,af,yl,ja,Fo=M(()=>{"use strict";So();W();J();P();N();Y();ut();Xt();dt();Sa=k.shared.gaps,Rn=t=>[t,...t.also],Zs=t=>ue(t.evidence)?[t.evidence]:[],ss=t=>y.queries[t]?.title||t,Rp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),sf=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),of=(t,e)=>Rp(e.gewicht,[t.severity])&&(!e.tekst||vo(sf(t),e.tekst))&&Rn(t).some(n=>Rp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),rf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Oa=t=>t.flatMap(e=>Rn(e).map(n=>rf(e,n))),Ca=(t,e)=>(e.vraag?Oa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>of(n,e)),af=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ft} ids=${e} name=${se} />`,n&&Sa.more_work,")"]:t;yl=({gap:t})=>a`<span class="alleen-papier">${Zs(t).map(e=>a` · <${ka} passage=${e} />`)}</span>`;ja=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${lf} gap=${t} />
  <${_l} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=df()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||La(l.key),turn:vl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(cf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:La(t),folds:!0,more:!0,turn:vl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Xs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Wp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Wp&&" …"}</span>`}
    </div>
  `}function Ao({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||La(t),turn:s||vl(t)};return a`
    <section class="blok">
      ${t?a`<${Xs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${to(r)}>${o}</div>
    </section>
  `}var cf,Dp,pf,uf,Wp,df,xl,La,vl,to,Ln,js=M(()=>{"use strict";W();J();vt();P();N();cf=k.shared,Dp="uit",[pf,uf,Wp]=[20,6,4],df=()=>K()?uf:pf,xl=()=>(T.route.query.vouw||"").split(",").filter(Boolean),La=t=>xl().includes(Dp)||xl().includes(t),vl=(t,e=[t])=>()=>{let n=e.filter(o=>La(o)!==(o===t)),s=xl().filter(o=>o!==Dp&&!e.includes(o));R({vouw:[...s,...n].join(",")},!0)};to=t=>t.open?null:"dicht";Ln=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Xs} part=${o} />`}
      <${s} class=${to(o)}>${o.rows}<//>
    `)});function $f({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[f,d]=q(t),$=l?Sl(l,t):f,h=O=>{let v=$===O.key?`-${O.key}`:O.key;l?R({[l]:v===t?null:v},!0):d(v);let z=k.shared.table,A=v.startsWith("-")?z.descending:z.ascending;Ot(g(z.sorted,{column:O.label.toLowerCase(),direction:A}))},b=Hr(r,i,$),_=()=>Cn(i,b,u?.origin||(()=>[])),w=Eo(s,b,$===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${$f} id=${s} column=${O} sort=${$} turn=${h} />`)}
          </tr>
        </thead>
        ${w.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${to(O)}>
              ${O.folds&&a`<${ff} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(v=>a`<${mf} row=${v} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${$e} name=${u.name} rows=${_} /></p>`}
  `}function kn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Sl,mf,ff,te,wn,os,Pe=M(()=>{"use strict";Ce();W();J();P();N();Y();ut();Xt();js();dt();Sl=(t,e="")=>T.route.query[t]||e;mf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,ff=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Xs} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;te=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${E} id=${n(o)} text=${s(n(o))} />`}),wn=(t,e,n,s)=>({key:t,label:e,text:o=>Le(n(o),s),cell:o=>a`<${Lt} id=${n(o)} date=${s} />`}),os=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(nn).map(ue)).join("; "),cell:n=>a`<${Zt} of=${e(n)} />`})});function Ol({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))ln(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${E} id=${s} />${` (${C(o).join(", ")})`}<${vs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function hf(t){let e=x(t,"dueBy");return e&&` (${g(Me.bound,{date:tt(e)})}; ${tr(x(t,"modality"))})`}function eo({of:t}){let e=o=>[yt(o,"barrier")&&g(Me.at_step,{step:S(yt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Ut(o,r))].filter(Boolean),n=o=>x(o,"status")?g(Me.other_status,{reading:e(o).join(", ")}):g(Me.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Me.other_unsaid}),s=zt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function dr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=wt(t,"interventionKind").map(et).join(", "),o=G("CellState",x(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${wa} id=${yt(t,"barrier")} />
        ${` · ${s} · ${G("Strength",n)} · `}
        <${we} basis=${e} />${` ${de[e]?.[1]||G("Basis",e)}`}
        ${o&&a` · <strong>${g(Me.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Me.here}</strong>${x(t,"rationale")}</p>
      <${eo} of=${t} />
    </div>
  `}function Vp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=gs(t,s),r=x(t,"promise"),i=Ws(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${dr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Me.across}</strong>${x(t,"rationale")}</p>`,p=[[Me.facts.deadline,i.length>0&&a`<${gf} ids=${i} date=${s} />`],[Me.facts.who,a`<${Ol} id=${t} date=${s} />`],[Me.facts.figures,Ma(t).length>0&&a`<${Cl} id=${t} date=${s} />`],[Me.facts.how,c],[Me.facts.where,a`<${Zt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${ce(t)} · <${Lt} id=${t} date=${s} /></p>
      <${Hp} lead=${r&&Me.promise} text=${r||x(t,"summary")} />
      <${Hp} lead=${Me.progress} text=${x(o,"summary")} />
      ${o&&a`<${eo} of=${o} />`}
      <${kn} pairs=${p} />
    </article>
  `}var Me,gf,Ma,Cl,Hp,qt,Mn=M(()=>{"use strict";W();P();Et();N();ge();Y();ut();At();dt();Pe();Me=k.shared.work;gf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=He(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${x(n,"deadlineText")}”${hf(n)}
          ${x(n,"revises")==="true"&&`, ${Me.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,Ma=(t,e)=>Vt(t,"figure",e),Cl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${Ma(t,e).map(n=>a`
        <li>
          <${E} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Zt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Hp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;qt=t=>[...t].sort((e,n)=>Z(S(e),S(n)))});function rs({bar:t,most:e=bf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Fa(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,de[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&za(e,n)].filter(Boolean).join(" · ")}function _f({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=Cs({column:n,barrier:null},o,T.route.query),m=a`<a href=${u}>${Tn.see_elsewhere}</a>`;return a`
    <p>${Oo(ot(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map(f=>a`<p>${x(f,"rationale")} <span class="zacht">${x(f,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Tn.elsewhere,{count:i,kind:et(n)})} ${m}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${kl} list=${l} plan=${o} />`}
  `}function xf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Dt(),c=Dt();Ze(()=>{let b=document.getElementById(Ys(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Ys(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Be(e),f=g(Tn.panel_note,{scenario:Bt(o,r)}),d=n&&g(Tn.changed.usual,{phrase:To(n.usual)}),$=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),h=e.things.map(b=>{let _=Yr(b).filter(w=>e.links.includes(w));return a`<${Vp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>T.led?history.back():R({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Tn.panel,{row:t.label,step:ct(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${za(n,r)}. ${d}</p>`}
      ${$&&a`<p class="zacht">${$}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${f}</p>
      ${e.requested&&a`<p>${Tn.requested} <${ft} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${_f} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Bo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=xa(t),i=ot(r);if(!i)return null;let l=Ne(e,n,i).find(m=>m.key===s),c=l?.cells[bn(i).indexOf(o)];if(!c)return null;let p=zo(e,n,i)(s,o);return a`<${xf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,Tn,bf,$r,jl,kf,wf,yf,Ta,za,no=M(()=>{"use strict";W();J();P();N();jn();Y();ut();At();Fo();dt();Mn();Ue=k.overview.legend,Tn=k.overview,bf=20;$r=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${rs} bar=${[[o,1,0]]} /></span>${D(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${rs} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,jl=()=>a`
  <ul class="stalen">
    ${Object.entries(de).map(([t,[,e]])=>a`<li><span class="staal"><${we} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[kf,...wf]=Ue.sample.words,yf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),Ta=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${rs} bar=${yf} /><strong>${kf}</strong>
      ${wf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${$r} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${jl} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,za=({by:t},e)=>he(e).overview.changed[t]});function Ea(t){let[e,n]=["promise","summary"].map(s=>x(t,s));return[e&&`${Wn.promised} ${e}`,e&&n?`${Wn.reported} ${n}`:n].filter(Boolean)}function Sf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:tt(x(n,o))})})`;return e.startsWith("@")?[a`<${E} id=${n} />`,Object.entries(Wn.when[t]||{}).map(s)]:y.lists[t]?G(y.lists[t],e):Wn.truth[e]||tt(e)}function Na({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ut(o,"recommendationKind"),response:Ut(o,"response")||Wn.requested.no_response}),s=t.map(o=>a`<li><${E} id=${o} />${g(Wn.requested.line,n(o))}</li>`);return a`<${rt} title=${e}><${Ln} id="gevraagd" items=${s} /><//>`}function Po({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Yo(t))u&&p===t&&ln(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Wn.mentions,i=n.length>(K()?1:Of),l=[te("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ce(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...wn("stand",s.stand,({from:c})=>c),cell:({from:c})=>pe(c)&&a`<${Lt} id=${c} />`}];return a`
    <${Ao} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Wn,vf,rt,ye,Nt,No,Aa,Ba,Of,Pa,yn=M(()=>{"use strict";W();vt();P();N();ge();Y();js();dt();Pe();Mn();Wn=k.thing,vf=new Set([...y.hidden,...Wn.shown]);rt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ye=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Nt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;No=t=>Object.entries(tn.get(t)||{}).filter(([e])=>!vf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Sf} property=${e} value=${o} />`);return[D(Jr(e)),s.length>1?a`<${Nt} items=${s} />`:s[0]]}),Aa=t=>wt(t,"altLabel").join(", "),Ba=({id:t})=>Ma(t).length>0&&a`<${rt} title=${Wn.figures}><${Cl} id=${t} /><//>`;Of=3;Pa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${rt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ft} ids=${zt(s,n)} />${zt(s,n).length>0&&": "}
              <strong>${Ut(s,"engagement")||Wn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${Zt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Kp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${kn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Gp({id:t=""}){let e=ve.reading;return a`
    <${so} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Kp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${ts(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function jf(){let{howto:t}=k.overview,e=Object.values(de).map(([s])=>s),n={report:I?t.reports:Xn(),marks:e.join(" "),source:ho()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Lf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${fs(i)?a`<${E} id=${i} />`:i}</li>`,r=Dt();return _e(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ga(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Ff(){let t=o=>a`
    <${E} id=${yt(o,"initiative")} />${" → "}<${wa} id=${yt(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${eo} of=${o} />
  `,e=Up(on.weak).map(t),n=g(ve.weak.intro,on.links),s=Up(on.statuses).map(o=>a`<${E} id=${yt(o,"initiative")} />${`: ${Ut(o,"status")}`}<${eo} of=${o} />`);return a`
    <${Ia} of=${ve.weak} id="lezing" items=${e} intro=${n} />
    <${Ia} of=${ve.other} id="anders" items=${on.other.map(t)} />
    ${s.length>0&&a`<${Ia} of=${ve.statuses} id="standen" items=${s} />`}
  `}function Af(){if(!on.judged.length)return null;let t=e=>g(ve.judged.line,{step:S(yt(e,"barrier")),kinds:wt(e,"interventionKind").map(et).join(", "),state:Ut(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:tt(x(e,"asOf"))});return a`<${Ia} of=${ve.judged} id="oordelen" items=${on.judged.map(t)} />`}function Bf(){let t=ve.expected.columns,e=[te("stap",t.step,n=>yt(n,"barrier")),{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(et).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${so} of=${ve.expected} id="verwacht" count=${on.expected.length}>
      <${ht} id="verwachtingen" caption=${ve.expected.caption} rows=${on.expected} columns=${e} />
    <//>
  `}var mr,ve,Cf,so,Mf,Tf,Jp,on,Ll,zf,Ia,Up,Ef,Qp,Yp=M(()=>{"use strict";W();J();vt();P();Et();N();Y();ut();no();js();dt();Pe();yn();Mn();mr=k.method,ve=k.unknown,Cf=3,so=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Ao} id=${e!==void 0&&e<=Cf?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Mf=()=>R({getal:null},!0),Tf=({scenario:t})=>a`
  <${so} of=${mr.numbers} id="getallen" close=${T.route.query.getal?Mf:null}>
    ${xe(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Lf} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Jp=({route:t})=>a`
  <${st} text=${mr.title}><p class="uitleg">${mr.intro}</p><//>
  <${jf} />
  <div class="blok"><${Ta} /></div>
  <${so} of=${mr.states} id="standen"><${Kp} list="CellState" /><//>
  <${Tf} scenario=${H(t.query)} />
  <${Gp} />
  <p><a href=${j("weet-niet")}>${mr.unknown}</a></p>
`,on=y.unknown,Ll=({of:t,id:e,ids:n,more:s})=>a`
  <${so} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ae} ids=${qt(n)} more=${s} />`}
  <//>
`,zf=t=>a`<span class="zacht"> – ${ce(t).toLowerCase()}</span>`,Ia=({of:t,id:e,items:n,intro:s})=>a`
  <${so} of=${t} id=${e} count=${n.length} intro=${s}><${Nt} items=${n} /><//>
`,Up=t=>[...t].sort((e,n)=>Z(S(yt(e,"initiative")),S(yt(n,"initiative"))));Ef=()=>a`
  <${so} of=${ve.clashes} id="tegenspraak" count=${on.clashes.length}>
    ${qt(on.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${Zt} of=${[t]} />
        </div>
      `)}
  <//>
`;Qp=()=>a`
  <${st} text=${ve.title}><p class="uitleg">${ve.intro} ${Pn}</p><//>
  <${Ll} of=${ve.unjudged} id="ongeplaatst" ids=${on.unjudged} more=${zf} />
  <${Ff} />
  <${Ef} />
  <${Af} />
  <${Ll} of=${ve.nameless} id="naamloos" ids=${on.nameless} />
  <${Ll} of=${ve.generic} id="verzamelnamen" ids=${on.generic} />
  <${Bf} />
  <${Gp} id="lezen" />
`});function Nf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Pf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=zl(s,o,.8);return n}function qf(t,e){return[...t.querySelectorAll(If)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=qa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Rf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ml(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Zp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Rf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=oo(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:qa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=oo(p.trim(),m,u.fontWeight),[d]})}function oo(t,e,n){return Tl.font=`${n} ${e}px ${Ra}`,Tl.measureText(t).width}function Wf(t,e,n){let{width:s,height:o}=e,r=qa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?zl(s/2,o/2,s/2-1):fr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ml(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Nf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Pf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:fr(0,o/2-1,s,2),fill:u[0]});for(let[,d,$,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number($)?i.push({at:r,d:fr(0,o+Number($),s,-Number($)),fill:d}):i.push({at:r,d:fr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),f={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,$]of Object.entries(f)){let h=m(d);h.wide&&Ml(h.stroke)&&i.push({at:r,d:$,fill:"none",...h})}return i}function Df(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),f=i[i.length-1];f&&Math.abs(f.on.top-m.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,m.right-f.on.left,f.on.height)):i.push({on:m,text:p})}oo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Tl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+oo(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let f=qa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:f,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Xp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return qf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Df(u,l,c):u instanceof Element?Xp(u,l,c):[]);return o.style.transform="",[...Wf(s,i,l),...p]}function Fl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Xp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*oo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var qa,Ml,fr,zl,Zp,If,Tl,Ra,tu=M(()=>{"use strict";qa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ml=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),fr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,zl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Zp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>zl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>fr(t("x"),t("y"),t("width"),t("height"))},If=[...Object.keys(Zp),"text"].join();Tl=document.createElement("canvas").getContext("2d"),Ra=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function El(t,e,n,s,o,r){let i=Kc(t,p=>oo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,as,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function ou({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[ts(ot(e?.plan)),e&&Bt(e)].filter(Boolean).join(". "),c=g(hr.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=Fl(p);p.classList.remove("heel");let m=Math.max(u.width,Vf),f=El(t,22,650,Hf,m,as),d=El(`${l}. ${Pn} ${o}`.trim(),13,400,eu,m,f.below+2),$=d.below+16,[h,b,_]=[as,$+u.height+24,0],w=[...document.querySelectorAll(s)].map(Fl).flatMap(z=>{h>as&&h+z.width>as+m&&([h,b,_]=[as,b+_+6,0]);let A=su(z.shapes,h,b);return h+=z.width+20,_=Math.max(_,z.height),A}),O=El(c,13,400,eu,m,b+_+16),v=[...f.shapes,...d.shapes,...su(u.shapes,as,$),...w,...O.shapes];return{title:`${t} ${l}. ${Pn}`,width:m+2*as,height:O.below+as,shapes:v}}function Gf(t){let{title:e,width:n,height:s,shapes:o}=ou(t),r=(c,p,u,m="")=>{let f=c.appendChild(document.createElementNS(Kf,p));for(let[d,$]of Object.entries(u))$!==void 0&&$!==""&&f.setAttribute(d,String($));return f.textContent=m,f},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ra,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:f,wide:d,dash:$,size:h,weight:b,slant:_,opacity:w}of o){let[O,v,z,A,lt,pt]=c,B=O===1&&!v&&!z&&A===1?`translate(${lt} ${pt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:m,...f&&f!=="none"&&{stroke:f,"stroke-width":d,"stroke-dasharray":$},opacity:w===1?void 0:w}):r(l,"text",{transform:B,...{"font-size":h,"font-weight":b,"font-style":_},fill:m},p)}gn(ya(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Jf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=ou(t),o=document.createElement("canvas"),r=Math.min(Uf,nu/e,nu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:f,wide:d,dash:$,size:h,weight:b,slant:_="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=m,i.font=`${_} ${b} ${h}px ${Ra}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);m!=="none"&&i.fill(O),f&&f!=="none"&&d&&(i.strokeStyle=f,i.lineWidth=d,i.setLineDash(($||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=ya(`${t.name}.png`);o.toBlob(c=>c?gn(l,c,"image/png"):Ot(g(hr.too_large,{name:l})),"image/png")}var hr,Hf,eu,as,Vf,Uf,nu,su,Kf,Ke,Ls=M(()=>{"use strict";Ce();W();P();N();ut();Xt();tu();hr=k.shared.export,[Hf,eu]=["#16212B","#46525D"],[as,Vf,Uf,nu]=[28,720,2,12e3],su=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Kf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Gf(t)}>${hr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Jf(t)}>${hr.png}</button>
  </span>
  <span class="breder zacht">${hr.wider}</span>
`});function ru({rows:t,unit:e,end:n}){let s=n?ee.right:ee.left-ee.box,o=n?ee.right+ee.box+12:ee.left-ee.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ee.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ee.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ms(r)}
        </text>
      </g>
    `})}function Qf({band:t,unit:e}){let n=t.count*e,s=ee.top+t.y1*e+n/2,o=ee.top+t.y2*e+n/2,r=(ee.left+ee.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ee.left} ${s} C${r} ${s} ${r} ${o} ${ee.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${au(t)}</title></path>
  `}function Yf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ms(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ms(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${ro.listed}</p>
  </div>`}function iu({flow:t,one:e,other:n,counted:s}){if(K())return a`<${Yf} flow=${t} />`;let o=ee.height/t.height,r=t.bands.map(au).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ro.title}>
      <svg viewBox=${`0 0 ${ee.width} ${ee.height+ee.top+14}`} role="img"
        aria-label=${g(ro.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ee.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ee.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Qf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${ru} rows=${t.left} unit=${o} />
        <${ru} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ro.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${ro.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ro,ee,Ms,au,lu=M(()=>{"use strict";W();vt();P();N();Y();Ls();ro=k.compare.flow,ee={width:960,height:430,top:40,left:230,right:640,box:16},Ms=t=>t?D(G("CellState",t)):ro.fresh,au=({count:t,from:e,to:n})=>L(ro.band,t,{from:Ms(e),to:Ms(n)})});function eh(t){let e=Dn[Dn.length-1],n=y.plans.map(c=>Dn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Dn[0],e],r=Dn.slice(0,-1).find(c=>c.key===t.van)||s,i=Dn.slice(Dn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function nh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=gr(t)?null:qn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=j("overzicht",{cel:r,plan:r?null:e.key,stand:n===ze?null:n}),l=c=>a` <${Lt} ...${{id:c,date:n}} /> <${Ol} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Ae} ids=${qt(t.work[o])} more=${l} />
    </div>
  `}function sh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${De(s)}>${U.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${rt} title=${g(U.stated,{count:t.length})}>
      <p class="zacht">${U.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Xs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Nt} look=${to(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function oh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>gr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...$n,["",k.shared.all_steps],["apart",U.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(U.whose).map(([w,O])=>[w,g(O,l)])},p=w=>w.map(O=>S(be(O)||O)).join(", "),u=w=>C([w.barrier,w.other_barrier].map(ct)).join(" / "),m=w=>D(et(w.kind))+(s==="plans"&&!gr(w)?` (${u(w)})`:""),f=[{key:"stap",label:U.columns.step,text:u},{key:"soort",label:U.columns.kind,text:w=>D(et(w.kind))},{key:"een",label:e.label,text:w=>D(w.states[0])},{key:"ander",label:n.label,text:w=>D(w.states[1])},{key:"weg",label:g(U.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(U.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:O},v)=>{let z=A=>`${S(A)} (${Le(A,O)})`;return[{key:"wie",label:g(U.who,{label:w}),text:A=>p(A.who[v])},{key:"wat",label:g(U.work,{label:w}),text:({work:A})=>qt(A[v]).map(z).join("; ")}]}),$=w=>a`
    ${w.sentence}
    <details>
      <summary>${U.see_both}<span class="sr"> ${et(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((O,v)=>a`<${nh} ...${{change:w,side:O,at:v}} />`)}</div>
    </details>
  `,h=()=>Cn([...f,...d],t.changes,()=>oe(null,"",o)),b=a`
    <details>
      <summary>${U.as_table}</summary>
      <${ht} id="vakken" caption=${U.table} rows=${t.changes} columns=${f} />
    </details>
  `,_=a`<div class="acties"><${$e} name="vergelijk-vakken.csv" rows=${h} /></div>`;return a`
    ${t.changes.length?_:a`<p>${k.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Xs} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some(gr)?"":L(U.differ,w.rows.length)} />`}
        ${U.elsewhere[w.key]&&a`<p class="zacht">${g(U.elsewhere[w.key],l)}</p>`}
        <${Nt} look=${to(w)} items=${w.rows.map($)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&b}
  `}function rh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ms(p)},...e.right.map(({state:p})=>({key:p,label:Ms(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||U.nothing)}))],c=g(U.counts_table,{before:n.label,after:s.label});return a`
    <${rt} title=${U.counted}>
      <p class="zacht">${g(U.counts,{both:i,fresh:t.fresh.length})}</p>
      <${iu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${L(U.heads,r.length,{names:jt(r.map(se))})}</p>`}
      <details>
        <summary>${U.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function ih(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function lh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=f=>i.has(f)?"":Le(f,e.date),c=f=>i.has(f)?a`<span class="zacht">${U.not_yet}</span>`:a`<${Lt} id=${f} date=${e.date} />`,p=[te("actie",U.action,f=>f),{key:"wat",label:U.what,text:ce},{key:"plan",label:e.label,text:l,cell:c},wn("nu",n.label,f=>f,n.date)],u=()=>Cn(p,r,()=>oe(null,e.plan.key,o)),m=()=>R({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?U.all:U.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${U.show_all}</button>
        <${$e} name="vergelijk.csv" rows=${u} />
      </div>
      <${ht} id="vergelijk" caption=${U.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function pu({route:t}){if(Dn.length<2)return a`<${st} text=${U.title} /><p>${U.alone}</p>`;let{one:e,other:n,after:s}=eh(t.query),o=H(t.query),r=$l(o),i=th(e,n,o),l=cn.some(O=>O.notation===t.query.stap)?t.query.stap:"",c=i.actions&&dn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=ah(l,c),u=ih(i,l,p),{actions:m}=u,f=u.changes.filter(O=>!gr(O)),d=f.filter(({whose:O})=>!O.endsWith("-open")).length,$=l&&c?null:m?.flows[l||c],h=(t.query.alles||c&&"ja")==="ja",b=hs.filter(O=>Qt(O,e.plan.key)&&y.works[O]?.container&&p(O)),_=m?"dates":"plans",w=g(U.intro[_],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${st} text=${U.heading[_]} title=${U.title}><p class="uitleg">${w} ${Pn}</p><//>
    <${hn}>
      <${fl} />
      <div class="velden">
        ${Dn.length>2&&a`
            <${ke} label=${U.first} name="van" chosen=${e.key} options=${cu(Dn.slice(0,-1))} />
            <${ke} label=${U.second} name="met" chosen=${n.key} options=${cu(s)} />
          `}
        <${ke} label=${U.columns.step} name="stap" options=${$n} />
        ${m&&a`<${ke} label=${Zf} name="hoofdstuk" options=${Xf} />`}
      </div>
    <//>
    ${m&&$&&a`<${rh} ...${{actions:m,flow:$,one:e,other:n,counted:r,heads:b}} />`}
    ${m&&a`<${sh} rows=${u.statements} />`}
    ${!c&&a`
        <${rt} title=${g(d<f.length?U.cells_open:U.cells,{sure:d,open:f.length-d})}>
          <${oh} ...${{found:u,one:e,other:n,mode:_,counted:r}} />
        <//>
      `}
    ${m&&a`<${lh} ...${{actions:m,one:e,other:n,counted:r,all:h}} />`}
    <${fe} text=${L(U.shown,d)} />
  `}var U,Zf,Xf,Dn,gr,cu,th,ah,uu=M(()=>{"use strict";W();J();vt();P();Et();N();jn();Y();ut();At();Ve();Xt();js();dt();lu();Pe();yn();Mn();U=k.compare,Zf=k.measures.fields.chapter,Xf=dn.map(t=>[t,S(t)]),Dn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(U.side,{plan:t.title,label:n}):D(n)}))),gr=({whose:t})=>t==="apart",cu=t=>t.map(e=>[e.key,e.label]),th=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];ah=(t,e)=>n=>(!t||Nn(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function ph({row:t,cell:e,change:n,step:s,plan:o}){let r=Fa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=qn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ys(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:ct(s)})}${r}</span>
        <${du} cell=${e} />
      </button>
    </td>
  `}function $u({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?me.undecided:me.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function dh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(me.caption,{scenario:Bt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${me.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${uh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&It(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${E} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${ph} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${$u} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function hh({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=zo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${ns} plan=${t} /><p>${me.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${ns} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${me.in_text}</a>. ${me.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${dh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${me.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${mh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${me.alike.title}</h2><p>${me.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${fh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${me.nothing}</p>`}function mu({route:t}){let e=H(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${st} text=${me.heading} title=${me.title} />
      <p class="zacht">${Bt(e)}</p>
      <${Ks} />
    </div>
    ${xe(e).map(o=>a`
        <${hh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Bo} address=${s} by="partner" scenario=${e} />`}
    <${fe} text=${s?"":g(me.shown,{scenario:Bt(e)})} />
  `}var me,ch,du,Al,uh,$h,mh,fh,fu=M(()=>{"use strict";W();J();vt();P();Et();N();jn();ut();At();no();Ve();Ls();dt();me=k.coverage,ch=5,du=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${we} basis=${t.most_basis} />
    <${rs} bar=${t.bar} most=${ch} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Al=t=>!t.acting&&!t.undecided,uh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Al(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a>
    <span class=${Al(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;$h=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${It(t.id)?"verzamel":""}><${E} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${j("dekking",{...T.route.query,cel:qn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${za(n,o)}`}</span>
      <${du} cell=${e} />
    </a>
  </li>
`,mh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${$h} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Al(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(me.step,{step:ct(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${$u} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,fh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${me.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${me.about}</p>
    <${$r} expected=${me.expected} quiet=${me.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${jl} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Wa(t,e){let n=Bl(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...zt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function hu(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,f)=>u[f]?[f]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ds(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var Bl,Nl,Io=M(()=>{"use strict";P();Et();N();Hs();ge();jn();Y();Bl=({date:t,plan:e})=>Rs("InformationFlow").filter(n=>qs(n,t)&&Qt(n,e)).map(n=>{let s=zt(n,"between"),o=r=>[...zt(n,r),...s].sort(Ds);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(x(n.id,"content"),x(s.id,"content")));Nl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function wh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(z=>o.get(z)).filter(z=>z!==void 0),[u,m]=p.sort((z,A)=>z.left-A.left);if(!u||!m)return{d:"",x:0,y:0};let[f,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[$,h]=[m.left-n.left,(m.top+m.bottom)/2-n.top],b=(f+$)/2,_=`M${f} ${d}C${b} ${d} ${b} ${h} ${$} ${h}`,w=kh.map(z=>{let[A,lt,pt,B]=[(1-z)**3,3*z*(1-z)**2,3*z*z*(1-z),z**3];return{d:_,x:A*f+(lt+pt)*b+B*$,y:(A+lt)*d+(pt+B)*h}}),v=w.find(z=>r.every(A=>Math.max(Math.abs(A.x-z.x),Math.abs(A.y-z.y))>bh))||w[0];return c!==void 0&&r.push(v),v})}function yh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function qo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Dt(),[c,p]=q([]);Ze(()=>{let h=()=>p(wh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,f=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!gh.includes(h.key))return i(h.key,b);let _=yh(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===m?0:-1}
                      class=${`doos ${_.look}${f.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var gh,bh,kh,Da=M(()=>{"use strict";W();gh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],bh=28,kh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Ro({label:t,id:e,thing:n,pick:s,among:o=fs}){let[r,i]=q(!1),l=()=>qt([...tn.keys()].filter(h=>Yt(h)&&o(h))),c=Te(()=>r?l():[],[r]),[p,u]=q(null),m=h=>{let b=Ht(h.trim()),_=v=>[S(v),se(v),...wt(v,"altLabel")].map(Ht),w=v=>Jn(v)?_(v):_(v).slice(0,2),O=c.find(v=>S(v)===h)||c.find(v=>w(v).includes(b));return O?[O]:c.filter(v=>b&&_(v).some(z=>z.includes(b)))};_e(()=>u(null),[n]);let{route:f}=T,d=h=>{if(T.route!==f)return;let[b,..._]=m(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},$=p?m(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(fs(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${S(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${$?g(gu.meant,{names:$}):gu.unknown_thing}</small>`}
    </label>
  `}var gu,Ha=M(()=>{"use strict";W();J();P();N();Y();Mn();gu=k.explore});function _h(t){let e=wu(_o(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${gt.none}</strong>${e.length>0&&` ${g(gt.only,{names:ku(e)})}`}
    </p>
  `}function xh({from:t,to:e,scenario:n}){let s=cp([t,e],n).map(r=>r.label),o=pp([t,e],n);return a`
    ${s.length>0&&a`<p>${g(gt.shared,{steps:jt(s)})}</p>`}
    ${o.length>0&&a`<p>${gt.bodies} <${ft} ids=${o} />.</p>`}
  `}function Pl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Vt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Qt(p,n)),[i,l]=o?gt.headed:gt.heads,c=(o?[s,o]:[]).map((p,u)=>{let f=p.filter($=>!r.includes($)&&Qt($,n)).flatMap($=>Vt($,"inChapter")).filter($=>Bn($).includes(t[1-u])&&!Bn($).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return f.length>0&&a`<p>${g(gt.within,d)} <${ft} ids=${f} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ft} ids=${r} />. ${l}</p>`}${c}`}function vh({from:t,to:e,scenario:n,collective:s}){let o=Te(()=>sa(t,e,n,s),[t,e,s,n]),r=o.length>er?g(gt.longer.first,{count:er}):L(gt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,er).map(i=>a`<li><${ft} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function yu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?D(n(r)):n(r));return a`
    <li>
      <${E} id=${e} />${I&&` (${St(e)?.title})`} <${Lt} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${E} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Zt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function Sh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=wu(t,e),i=Te(()=>{let $=b=>[pe(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:S(_),look:$(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map($=>pe($[0])),c=r.length?_o(n,s,o):t,p=c?.length===t.length?c.count:0,u=ku(r),m=L(gt.works,l.filter(Boolean).length),f={from:S(n),to:S(s),count:t.lines.length},d=$=>R({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">
      ${p>0&&a`<strong>${L(gt.counted,p,{works:m})}</strong> `}
      ${u&&`${L(gt.through,t.count-p,{names:u,works:m})} ${gt.dotted} `}${gt.says}
    </p>
    ${!K()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${qo} heads=${l.map($=>$?gt.columns.what:gt.columns.who)} ...${i} chosen=""
              label=${g(gt.picture,f)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${f.from} – ${f.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${gt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${yu} roles=${$} />`)}
    </ol>
  `}function _u({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>bu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?lp(n,s,e):[],p=c.length>0,u=Te(()=>l?_o(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,$,h)=>a`
    <${Ro} label=${$} id=${d} thing=${h} among=${bu}
      pick=${b=>R({[d]:b})} />
  `,f=(d,$,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${$} onChange=${()=>R({[d]:$?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${gt.heading}>
      <h2>${gt.heading}</h2>
      <div class="velden">
        ${m("van",gt.from,n)} ${m("naar",gt.to,s)}
        ${f("verzamel",o,gt.collective)}
        ${l&&a`<button type="button" onClick=${()=>R({van:s,naar:n})}>${gt.swap}</button>`}
        ${l&&u&&f("langer",r,gt.longer.show)}
      </div>
      <p><a href=${j("verken",{uit:n,kies:n})}>${gt.back}</a></p>
      ${!(n&&s)&&a`<p>${gt.choose}</p>`} ${n&&n===s&&a`<p>${gt.same}</p>`}
      ${l&&a`<${Pl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Sh} ...${i} found=${u} />`:a`<${_h} ...${i} />`)}
      ${p&&a`<h3>${gt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${gt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${yu} roles=${d} />`)}</ul>`}
      ${l&&a`<${xh} ...${i} />`}
      ${l&&u&&r&&a`<${vh} ...${i} collective=${o} />`}
    </section>
  `}var gt,bu,ku,wu,xu=M(()=>{"use strict";W();J();vt();P();N();Hs();ge();Y();At();Da();Ls();dt();Ha();gt=k.explore.path,bu=t=>Yt(t)&&(Jn(t)||pe(t)),ku=t=>jt(t.map(S)),wu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>It(s)&&s!==e&&s!==n)});function Cu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=na(t,e,s),l=c=>{location.hash=j("verken",c)};return{f:()=>o?l({uit:t,kies:t}):R({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&R({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&R({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||R({weg:[...Va(r),t].join(","),kies:null}),p:()=>o?l({van:t}):R({van:t}),Escape:()=>R({kies:null})}}function Ch({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Cu(t,e),l=na(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${De(t)}>${$t.actions.page}</a>
      ${s.join()!==t&&c("f",$t.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L($t.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",$t.actions.fold)}
      ${(r||!s.includes(t))&&c("h",$t.actions.hide)}
      ${!n.steps.includes(t)&&c("p",$t.actions.path)}
    </p>
  `}function ju(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${$t.panel.label}><p class="zacht">${$t.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=pe(n)?"from":"to",i=c=>a`
    <${E} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Js} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let f=n===c?p:c,d=x(u,"rationale");return a`
      ${f===ys?$t.no_step:a`<${E} id=${f} />`}${" "}<${we} basis=${m} />
      ${d&&a`<span class="zacht"> ${$t.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Js} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${$t.panel.label}>
      <h2>${is(n)}</h2>
      ${pe(n)&&a`<p>${Le(n,t.scenario.date)}</p>`}
      ${It(n)&&a`<p class="zacht">${$t.panel.collective}</p>`}
      ${n!==ys&&a`<${Ch} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?$t.panel.who:$t.panel.what}</h3>`}
      <${Nt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?$t.panel.step:$t.panel.what}</h3>`}
      <${Nt} look="buren" items=${o.map(l)} />
    </section>
  `}function Lu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Te(()=>{let u=d=>`wie${It(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",f=d=>o||e.includes(d)?0:na(d,t,s);return{columns:[t.who.map(d=>({id:d,text:is(d),look:u(d)+m(d),badge:f(d)})),t.what.map(d=>({id:d,text:is(d),look:`wat${m(d)}`,more:[Su(bs(d,s.date)),a` <small>${Ut(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:is(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:$,role:h})=>({from:d,to:$,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:$,basis:h})=>({from:d,to:$,look:vu(h,$)}))]}},[t]),l=u=>R({kies:u===n?null:u}),c=(u,m)=>m!==ys&&Cu(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g($t.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${qo} heads=${$t.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${$t.intended}</li>`}
      <li class="zacht">${$t.to_step}</li>
      ${Object.entries(de).map(([u,[,m]])=>a`<li><span class=${`streep ${vu(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>bs(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${Su(u)}${D(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${$t.keys}</p>
  `}function Mu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter($=>$.work===d).map($=>$.step),l=d=>_s(d,n,s).length?$t.list.away:Qn(d),c=[{...te("wie",$t.list.who,d=>d.who),text:d=>d.who?is(d.who):l(d.work),cell:({who:d,work:$})=>d?[a`<${E} id=${d} />`,a`<${vs} id=${d} />`]:l($)},{key:"rol",label:$t.list.role,text:d=>d.role},te("wat",$t.list.what,d=>d.work),{key:"stap",label:$t.list.step,text:d=>i(d.work).map(is).join(", ")},wn("stand",$t.list.status,d=>d.work,n.date),os($t.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${L($t.list.caption,r.length)}${s?"":`. ${$t.list.only}`}`;return a`<${ht} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>oe(n,St(d.work)?.key)}}} />`}var $t,Va,Oh,Ou,is,jh,vu,Su,Tu=M(()=>{"use strict";W();J();P();N();Hs();Y();ut();At();Da();Xt();dt();Pe();yn();$t=k.explore,Va=t=>(t||"").split(",").filter(Yt),Oh=t=>dn.find(e=>[x(e,"identifier"),e].includes(t)),Ou=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Va(t||Qr(e)?.id||be(n)||Oh(s)),is=t=>t===ys?$t.no_step:S(t);jh={"●":"l-heel","◐":"l-lang","○":"l-punt"},vu=(t,e)=>e===ys?"l-geen":jh[de[t]?.[0]]||"l-heel",Su=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Fu({rows:t,chosen:e,state:n}){let s=Te(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,f)=>+!m-+!f).map(m=>({id:`${u} ${m}`,text:m?S(m):Ie.unnamed,look:`wie${m&&!It(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(f=>({from:`from ${f}`,to:u.id,look:m})),...i(u.to).map(f=>({from:u.id,to:`to ${f}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Il(u.id),look:"wat",more:Lh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>R({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${qo} heads=${Ie.columns} ...${s} chosen=${e} label=${g(Ie.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&R({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Eu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Th} row=${c} />: <${E} id=${c.id} text=${Il(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Js} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Nt} look="buren" items=${i.map(l)} />
    </section>
  `}function Ka({rows:t,scenario:e,state:n}){let s=[zu("from",Ie.list.from),zu("to",Ie.list.to),te("inhoud",Ie.list.what,o=>o.id,Il),{key:"staat",label:Ie.list.state,text:o=>Ut(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Ut(o.id,"followUp")},os(k.explore.list.where,o=>[o.id])];return a`
    <${ht} id="stromenlijst" caption=${g(Ie.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>oe(e)}} />
  `}var Ie,Il,Lh,Mh,Ua,Th,zu,ql=M(()=>{"use strict";W();J();P();N();Io();Y();At();Da();Xt();dt();Pe();yn();Ie=k.explore.flows,Il=t=>`${x(t,"content")}${yt(t,"between")&&` (${Ie.among})`}`,Lh=({id:t})=>x(t,"followUp")&&a` <small>${g(Ie.since,{phrase:Ut(t,"followUp")})}</small>`,Mh=t=>t.map(e=>S(e)).join(", ")||Ie.unnamed,Ua=({ids:t})=>t.length?a`<${ft} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,Th=({row:t})=>t.between.length?a`${Ie.between} <${Ua} ids=${t.from} />`:a`<${Ua} ids=${t.from} /> → <${Ua} ids=${t.to} />`;zu=(t,e)=>({key:t,label:e,text:n=>Mh(n[t]),cell:n=>a`<${Ua} ids=${n[t]} />`})});function Fh({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Eh({of:t,at:e}){if(t.length<=zh)return a`<${Ga} of=${t} at=${e} />`;let n=r=>Ut(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Fh} text=${`${n(r[0])} (${r.length})`}><${Ga} of=${r} at=${e} /><//>`)}
    <${Ga} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Bu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Hn.undecided:s?Hn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Pu({plan:t,scenario:e}){let{stops:n,several:s}=hu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ga} of=${c.all} at=${p} />`;if(K())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Bu} stop=${c} place=${p+1} />
              <${Au} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Hn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Au} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Bu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Eh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Hn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Nu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${we} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(de).map(([c,[,p]])=>a`<li><${we} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Hn.silent}</li>
        <li><em>${Hn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Hn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Hn.says,{silence:k.shared.silence})}</p>
  `}var Hn,zh,Nu,Ga,Au,Iu=M(()=>{"use strict";W();J();vt();P();N();Io();jn();Y();ut();At();Ls();dt();Hn=k.explore.route,zh=10,Nu=({one:t})=>a`
  <a class=${It(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ga=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${we} basis=${n.basis(e)} /><${Nu} one=${n} /></li>`)}
  </ul>
`;Au=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${K()&&a`<p class="bij niemand">${Hn.silent}:</p>`}
    <ul class="stilte" aria-label=${Hn.silent}>
      ${e.map(s=>a`<li><a href=${Cs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function br(t,e,n,s=0){let[o,r]=q(null);return _e(()=>{let i=!0;r(null);let l=()=>it().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Wl({chosen:t,choices:e,follows:n}){let s=Dt(),o=T.started&&!!t&&K();_e(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&K()?r.reverse():r}</div>`}function Ah({before:t,after:e}){let n=re[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:G("Severity",t),after:G("Severity",e)})}function qu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(re.cell,{kind:D(et(p.column)),step:ct(p.barrier).toLowerCase()});return a`
    <h2 role="status">${L(re.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(re.now,{phrase:p.before})}</span> <span>${g(re.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(re.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${re.alone}</p>
    <h2>${L(re.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Ah(p)}</strong> ${p.was&&`${g(re.now,{phrase:p.was})} `}
            ${p.was?g(re.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${L(re.stays,l.length)}</h2>
        <p>${re.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Bh({id:t,status:e,scenario:n}){let s=br("supposed",{options:$s(n),work:t,status:e});return s&&s.silent===void 0?a`<${qu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Ru({requested:t,scenario:e}){let{date:n}=e,s=f=>pe(f)&&!!On(f,n),[o,r]=t.split("="),i=pe(o)?o:"",l=zt(gs(i,n),"alternativeReading").map(f=>x(f,"status")),c=(f,d)=>j(["wat-als","actie",`${f}=${d}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Ro} label=${re.which} id="actie" thing=${i} among=${s}
          pick=${f=>{location.hash=c(f,r||"")}} />
        ${i&&a`
            <p><${E} id=${i} />. ${Le(i,n)}.</p>
            <h2>${re.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([f,{label:d}])=>a`
                  <li>
                    <a href=${c(i,f)} aria-current=${f===r?"true":null}>${D(d)}</a>
                    ${f===On(i,n)&&a` <span class="zacht">${re.read}</span>`}
                    ${l.includes(f)&&a` <span class="zacht">${re.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Wl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Ph} />`:p?a`<${qu} found=${p} id=${i} scenario=${e} />`:Fe()?a`<${Bh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(re.elsewhere,{name:S(i),status:G("Status",r)})}</p>`} />`}var re,Rl,Nh,Ph,Dl=M(()=>{"use strict";W();J();vt();P();Et();N();je();Y();ut();At();dt();Ha();re=k.whatif.action;Rl=t=>t.split("=")[0],Nh=()=>Object.keys(y.readings).sort((t,e)=>Z(S(Rl(t)),S(Rl(e)))),Ph=()=>a`
  <p>${re.begin}</p>
  <h2>${re.readings}</h2>
  <ul>
    ${Nh().map(t=>a`
        <li>
          <a href=${j(["wat-als","actie",t])}>${S(Rl(t))}</a>
          <span class="zacht"> ${g(re.reading,{status:G("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ts(){let t=k.missing;return a`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function Rh({text:t,answers:e,instead:n}){let s=br("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",ae.source.about,a`<${ft} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(ae.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ae.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ae.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Hl} text=${c} answers=${e} /></p>
              <p class="zacht">${ue(l)}${p.some(Yt)&&i(p.filter(Yt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Wu({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=dl(e),i=e.trim()!=="",l=C(n.map($=>$.kind)).sort(Z),c=n.filter($=>!t.query.wat||$.kind===t.query.wat);Ze(()=>{let $=document.getElementById("zoek");$&&document.activeElement!==$&&($.value=e)},[e]);let p=i&&!n.length&&a`<p>${ae.summarised}</p>`,[u,m]=o.length?[15,ae.some_more]:[100,ae.too_many],f=o.length&&g(ae.some,{words:o.map($=>`“${$}”`).join(ae.or)}),d=c.length?f||L(ae.found,c.length):g(ae.nothing,{text:e});return a`
    <${st} text=${ae.title} />
    <section class="filters" aria-label=${ae.label}>
      <div class="velden">
        <${Co} label=${ae.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ke} label=${ae.what} name="wat" options=${Xe(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:ae.type}</p>
    ${o.length>1&&a`<p>${ae.alone}${o.map($=>a` <a href=${j("zoek",{q:$})}>${$}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ae.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ae.try}${qh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map($=>a`<${Ih} key=${$.id} item=${$} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&Fe()?a`<${Rh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${fe} text=${i?d:""} />
  `}var ae,Hl,Ih,qh,kr=M(()=>{"use strict";So();W();J();vt();P();N();je();ar();Y();ut();Ve();dt();Dl();ae=k.search;Hl=({text:t,answers:e})=>la(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Ih=({item:t,answers:e})=>a`
  <li>
    <a href=${j(t.path)}><${Hl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${I&&St(t.id)&&`, ${St(t.id)?.title}`}</span>
    ${xs(t.id)[0]&&a` <${Lt} id=${t.id} />`}
    <p><${Hl} text=${zp(t,e)} answers=${e} /></p>
  </li>
`,qh=()=>Object.entries(ae.lists).map(([t,e])=>a` <a href=${j(t)}>${e}</a>`)});function Ku({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=T.route.query,m=t?"lijst":Du.includes(p)?p:K()?"lijst":"beeld",f=Du.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${es} legend=${at.show.label} name="toon" id="toon" current=${m} options=${f} />`}
      ${n} ${m!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Gu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(G(t,i))} (${o(i)})`]);return r.push([zs,`${D(k.shared.all)} (${n.length})`]),K()?a`<${ke} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${es} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ju({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Vu.map(Qe=>n[Qe]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Va(n.weg),[c,p,u,m]=r,f={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=Te(()=>ap({...f,anyRole:!!o},e),[i]),$=[...d.who,...d.what,...d.steps],h=$.includes(f.chosen)?f.chosen:"",b=$.length>Zi,_=d.what.length>0,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},O=r.some(Boolean),v=O||l.length>0||e.stated||e.plan,z=at.alone[un(t[0])]||at.alone.other,A=a`<button type="button" class="klein" onClick=${()=>R({weg:null})}>${at.again}</button>`,lt=d.undated>0&&L(at.undated,d.undated),pt={...w,title:o||t.map(is).join(", ")},B=a`
    <${hn}>
      <div class="velden">
        <${ke} name="stap" label=${at.filters.step} options=${$n} />
        <${ke} name="soort" label=${at.filters.kind} options=${go} />
        <${ke} name="vanaf" label=${at.filters.from} options=${Hu} />
        <${ke} name="tot" label=${at.filters.to} options=${Hu} />
        ${O&&a`<${ir} names=${Vu} />`}
      </div>
    <//>
  `,Tt=a`
    ${l.length>0&&a`<p>${L(at.hidden,l.length)} ${A}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${L(at.left,d.left)} ${lt}</p>`}
    ${b&&a`<p role="status">${g(at.too_many,{count:$.length})}</p>`}
    ${!_&&a`<${Pl} of=${t.slice(0,1)} scenario=${e} /><p>${v?at.nothing:z}</p>`}
  `;return a`
    <${Ku} many=${b||!_} field=${s} filters=${B} choices=${a`<${Ks} />`} notes=${Tt}
      keep=${{name:at.file,title:pt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Lu} ...${pt} /></div>`} list=${_&&a`<${Mu} ...${w} />`}
      panel=${a`<${ju} ...${w} />`} />
  `}function Dh({query:t,scenario:e}){let n=Rs("Agreement").filter(u=>qs(u,e.date)&&Qt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Nl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:zs,c=n.filter((u,m)=>l===zs||r[m]===l),p=a`<${Gu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ju} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===zs?s:`${s}: ${G("AgreementStatus",l)}`} />`}function Hh({query:t,scenario:e}){let n=Te(()=>Bl(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=Nl("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,zs].includes(t.staat)?t.staat:o[0]||zs,i=n.filter(m=>r===zs||m.state===r),l=3*i.length>2*Zi,c=t.kies||"",p=r===zs?k.shared.all:G("FlowState",r),u=g(at.flows.title,{state:p});return a`
    <${Ku} many=${l} field=${a`<${Gu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Fu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ka} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Eu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function Qu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(Uu,s))return a`<${Ts} />`;let o=Ou(e),r=$=>{R({uit:$,kies:$,weg:null}),Ot(is($))},i=a`<${Ro} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=dn.length>0&&a`<${ke} name="hoofdstuk" label=${at.begin.chapters}
      options=${dn.map($=>[x($,"identifier")||$,S($)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},m=Object.entries(at.starts).map(([$,{label:h,to:b}])=>[h,j(b.path,b.query),$===c]),f=s?Uu[s]:e.van&&_u,d=o.length?a`<${Ju} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ks} /></div><${Wh} scenario=${n} />`;return a`
    <${st} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${ur} label=${at.starts_label} tabs=${m} />
    ${f?a`<${f} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,Du,zs,Hu,Vu,Wh,Uu,Yu=M(()=>{"use strict";Ce();W();J();vt();P();Et();N();Hs();Io();ge();Y();xu();Ve();Tu();_a();ql();Ls();Iu();Ha();kr();at=k.explore,Du=["beeld","beide","lijst"],zs="alle",Hu=Xe(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Vu=["stap","soort","vanaf","tot"],Wh=({scenario:t})=>a`
  ${xe(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${Pu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;Uu={informatie:Hh,afspraken:Dh}});function Ja(t,e){let n=ls();for(let{mark:s}of t)e?n.add(s):n.delete(s);return R({merk:[...n].join(Vl),...!n.size&&{alleen:null}},!0),n.size}var Vl,ls,Zu,Ul,Kl=M(()=>{"use strict";J();Vl=".",ls=()=>new Set((T.route.query.merk||"").split(Vl).filter(Boolean)),Zu=()=>[...ls()].join(Vl),Ul=()=>!!T.route.query.alleen&&ls().size>0});var Gl,Vh,Qa,Wo,ao,wr=M(()=>{"use strict";W();N();Gl=k.shared.outcomes,Vh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Qa=({outcome:t})=>a`<g class=${`teken teken-${Gl[t].sign}`}>${Vh[Gl[t].sign]}</g>`,Wo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Qa} outcome=${t} />
  </svg>
`,ao=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Wo} outcome=${t} /> ${Gl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Jl({gaps:t,what:e}){let n=ls(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Ot(L(qe.bar.changed,Ja(t,i.target.checked))),r=t.length>1?g(qe.mark_all,{count:t.length,what:e}):g(qe.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Kh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=L(qe.questions,e.length).replace(/^\d+ /,""),u=[...mo(e.map(d=>o==="topic"?ss(d.query):d.subject_label))].map(([d,$])=>$>1?g(qe.repeated,{title:d,count:$}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(qe.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${L(qe.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(qe.about_source,{count:s})}</span>`}
    </span>
  `,f=()=>[e.map(d=>a`<${Uh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${qe.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Jl} gaps=${C([...e,...n])} what=${t} />
      <${wl} summary=${m} inside=${f} open=${i} />
    </div>
  `}function ed({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ss(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Kh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Gh({row:t,of:e}){let n=be(T.route.query.partner),s=C(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Xu+1?o.slice(0,Xu):o,i=o.length-r.length,l=r.length===1&&s.join()===qe.deadline.how[t.how];return a`
    <${ft} ids=${r} />
    ${i>0&&g(qe.deadline.others.more,{names:"",count:i})}
    <span class="bij">${qe.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Jh({gap:t,found:e,scenario:n}){let s=e.deadline,o=qe.deadline.columns,r=se(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${td(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Jl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${E} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${_l} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${yl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${ao} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Gh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ya({works:t,partner:e}){let n=be(e),s=Zr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=L(qe.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${ft} ids=${C(o)} name=${se} />.</p>`}function nd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=qe.deadline,p=K()?Yh:Qh,u=n||t.length<=p+1?t:t.slice(0,p),m=ks(t.map(({found:d})=>d.deadline)),f=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>R({termijnen:"alle"},!0)}>${L(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Jh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&f}
    </section>
  `}var qe,td,Uh,Xu,Qh,Yh,Ql=M(()=>{"use strict";Ce();W();J();vt();P();N();ge();Kl();Y();At();Fo();dt();wr();qe=k.gaps;td=t=>ls().has(t.mark)?"gemarkeerd":"",Uh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${td(t)}`} data-vraag=${t.mark}>
    <${Jl} gaps=${[t]} what=${t.sentence} />
    <div><${ja} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Xu=2;[Qh,Yh]=[8,5]});async function _r(t,e){let n=await it().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await it().ask("page",{options:[],comparisons:e});return it().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function Za({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",sd),await Gn(s,ie.saving,async()=>{let{name:l,data:c}=await it().ask(r,i);gn(l,c,yr[l.split(".").pop()])}),window.removeEventListener("beforeunload",sd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function rd(){let t=Dt(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return Ot(ie.first_source);Gn(n,ie.busy,async()=>(await it().ask("source",{data:await Ur(o)})).message)}return a`
    <${rt} title=${ie.source}>
      <p class="zacht">${ie.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ie.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ie.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ti({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=tg(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Za} files=${[{id:"bewaar-fouten",label:ie.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${od} title=${ie.faults} lines=${n} count=${s} />
    <${od} title=${ie.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ie.read}</summary><${Nt} items=${c} /></details>`}
  `}function ad(t){if(!t.length)throw new Error(ie.first);if(t.length>1)throw new Error(g(ie.one_only,{count:t.length}));if(t[0].size>Wi)throw new Error(g(ie.too_large,{name:t[0].name,most:Wi/2**20}));return t[0]}var ie,Zh,yr,Xh,sd,Xa,od,tg,xr=M(()=>{"use strict";Ce();W();P();N();je();Y();Xt();yn();ie=k.check,Zh="plan",yr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Xh=()=>it().ask("shipped").then(()=>it().show()),sd=t=>t.preventDefault();Xa=()=>a`
  <${rt} title=${ie.save}>
    <p class="zacht">${ie.save_intro}</p>
    <${Za}
      files=${Object.entries(ie.save_as).filter(([t])=>!(I&&t===Zh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${it().own&&a`<button type="button" id="terug" onClick=${Xh}>${ie.back}</button>`}
    <//>
  <//>
`;od=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ie.list,{title:t,count:n})}</h2><${Nt} items=${e} />`,tg=(t={})=>Object.entries(t).map(([e,n])=>g(ie.counted,{count:n,what:Jr(e).toLowerCase()})).sort(Z)});function eg({scenario:t,report:e}){let n=s=>Gn(e,Re.busy,async()=>{let o={options:$s(t),marks:Zu(),kind:s};gn(`${Re.file}.${s}`,(await it().ask("marked",o)).data,yr[s])});return Object.entries(Re.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function ng({gaps:t,scenario:e}){let[n,s]=q(""),o=ls();if(!o.size)return null;let r=Oa(t).filter(f=>o.has(f.mark)),i=o.size-r.length,l=Ul(),c=Fe()?Re.address:Re.elsewhere_office,p=[...o].map(f=>({mark:f})),u=()=>{Ja(p,!1),Ot(Re.cleared)},m=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p><strong>${L(Re.count,o.size)}</strong>${i>0&&L(Re.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:l?null:"gemarkeerd"})}>${l?Re.every:Re.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Re.print}</button>
      <${$e} name=${`${Re.file}.csv`} rows=${()=>cd(r,e)} label=${Re.csv} id="merk-csv" />
      ${Fe()&&a`<${eg} scenario=${e} report=${s} />`}
    </section>
  `}function sg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=t.flatMap(Rn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",_t.fields.partner,e(n,ld).sort((r,i)=>Z(r[1],i[1]))],["stap",_t.fields.step,[...$n,...id("stap",ct)]],["vraag",_t.fields.query,e(t.map(r=>r.query).sort(Z),ss)],["gewicht",_t.fields.weight,[...s,...id("gewicht",r=>G("Severity",r))]],["soort",_t.fields.kind,go]];return a`
    <${hn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ke} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${_t.fields.text} name="tekst" />
        <${ir} names=${Yl} />
      </div>
    <//>
  `}function og({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:g(_t.part_counts.points,{questions:ei(t),topics:L(_t.topics_count,o)}),source:g(_t.part_counts.source,{questions:ei(e)})},i=(l,c,p)=>a`
    <a href=${j("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${_t.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${_t.parts_label}>
      ${i("points","overleg",!n)}${i("source",pd,n)}
    </nav>
  `}function rg({scenario:t}){let{vraag:e,partner:n}=T.route.query,s=e&&n?Ca(V(t).gaps,{...T.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${_t.none}</p>`;let{step:o,other:r,clear:i}=_t.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>R({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function ag({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(f=>Rn(f).map(d=>({gap:f,found:d}))).filter(({found:f})=>f.deadline).sort((f,d)=>Z(f.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=ni[n],p=Object.entries(ni).map(([f,d])=>[f,_t.fold[d]]),u=()=>R({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${_t.heading[c]}</h2>
        <p>${_t.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?_t.refold:_t.unfold}</button>
        </p>
      </header>
      <${es} legend=${_t.fold_by} name="per" options=${p} current=${n} id="per" />
      <${ed} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:f})=>f))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${nd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${rg} scenario=${s} />`}
  `}function ud({route:t}){let e=H(t.query),n=t.query,s=V(e).gaps,o=Ul(),r=o?Oa(s).filter(w=>ls().has(w.mark)):Ca(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===pd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Yl.some(w=>n[w]),f=n.vouw?n.vouw==="uit":m&&u.length<=ig,d=n.per in ni?n.per:Object.keys(ni)[Number(c&&!p)],$=()=>Ca(s,{...n,partner:""}).flatMap(Rn).filter(w=>w.deadline),h=Object.fromEntries(Yl.filter(w=>n[w]).map(w=>[w,n[w]])),b={points:i,low:l,source:c},_=o?_t.only_title:ss(n.vraag);return a`
    <${st} text=${o?_t.bar.label:_t.title}>
      <p class="uitleg">${g(_t.intro,{report:Xn(ot(e.plan))})} ${Pn}</p>
    <//>
    ${xe(e).map(w=>a`<${ns} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${_}</strong></p>`:a`<${og} ...${b} query=${h} />`}
      <${ha} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${sg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${_t.source_intro}</p>`}
        <p class="zacht" id="weegt">${_t.weights}</p>
        <${Ya} works=${n.partner?$().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${ag} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${f} all=${m||!!n.termijnen} />
        <p class="acties"><${$e} name="aandachtspunten.csv" rows=${()=>cd(u,e)} /></p>
        <${Mo} />
      </div>
    </div>
    <${ng} gaps=${s} scenario=${e} />
    <${fe} text=${g(_t.shown,{points:ei(i),low:ei(l)})} />
  `}var _t,Re,ld,cd,id,Yl,pd,ei,ni,ig,dd=M(()=>{"use strict";Ce();W();J();vt();P();Et();N();je();Kl();Y();ut();Ve();Xt();Ql();Fo();xr();_t=k.gaps,Re=k.gaps.bar,ld=t=>S(be(t)||t),cd=(t,e)=>[[..._t.csv,...Qs],...t.map(n=>[n.number,G("Severity",n.severity),ss(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(ct).join(", "),n.kinds.map(et).join(", "),n.partners.map(ld).join(", "),n.subject_label,Zs(n).map(ue).join("; "),...oe(e,n.plan)])];id=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,jt(n.split(",").map(e))]]:[]},Yl=["tekst","stap","soort","partner","vraag","gewicht"];pd="bron",ei=t=>L(_t.questions,t.length);ni={onderwerp:"topic",soort:"query"};ig=25});function cg({id:t,scenario:e}){let n=We.cell_columns,s=V(e).matrix.kind.filter(c=>Ui(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(et(c.column)),r=c=>a`<a href=${Cs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Be(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...In(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Be(c).word,csv:To,cell:i},md(n.how,c=>c.most_basis)];return a`
    <${rt} title=${We.cells} note=${Bt(e)}>
      <${ht} id="vakken" caption=${We.cells_caption} rows=${s} columns=${l}
        file=${pr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function pg({id:t,links:e,scenario:n,undecided:s}){let o=We.columns,r=v=>yt(v,"initiative"),i=v=>St(v)?.key,{links:l,matrix:c}=V(n),p=C(e.map(r)).length,u=Oo(ot(n.plan),k.shared.nothing_step),m=[...In(i),te("actie",o.action,r),{key:"soort",label:o.kind,text:v=>wt(v,"interventionKind").map(et).join(", ")},{key:"wie",label:o.who,sort:!1,text:v=>Qn(r(v)),cell:v=>a`<${ft} ids=${Bn(r(v))} none=${Qn(r(v))} />`},wn("stand",o.stand,r,n.date),md(o.how,v=>l[v][0],v=>`; ${G("Strength",l[v][1])}`)],f=pr(t,"activiteiten",n,i),d={id:"wiewat",caption:We.work_caption,rows:e,sort:"actie",columns:m,file:f},$=e.flatMap(v=>y.works[r(v)]?.chapters||[]),h=dn.filter(v=>$.includes(v)).flatMap(v=>{let z=jt(zt(v,"chapterLead").map(S));return z?`${S(v)} – ${z}`:[]}),b=e.flatMap(v=>wt(v,"interventionKind")),_=C(c.kind.map(v=>v.column)).filter(v=>!b.includes(v)),w=yt(t,"broader")&&!s&&g(We.absent,{kinds:jt(_.map(et))}),O=a`<p>${s?k.overview.undecided:u}</p>`;return a`
    <${rt} title=${g(e.length>p?We.work_rows:We.work,{count:p,rows:e.length})}>
      ${e.length?a`<${ht} ...${d} />`:O}
      ${w&&a`<p>${w}</p>`}
      ${h.length>0&&a`<p class="zacht">${g(We.heads,{chapters:h.join("; ")})}</p>`}
    <//>
  `}function ug({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${E} id=${n} />`,g(he(St(n)).thing.step.helper,{awareness:Ut(n,"awareness")||We.unaware})]);return a`<${rt} title=${We.helpers}><${Nt} items=${e} /><//>`}function fd({id:t}){let e=H(T.route.query),n=zt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Vt(c,"barrier")).filter(c=>en(c,l)),r=V(e).links,i=s.flatMap(l=>Q(l,"at").flatMap(c=>c.of)).filter(l=>l in r&&Qt(l,e.plan));return a`
    <${lg} id=${t} narrow=${n} />
    <${cg} id=${t} scenario=${e} />
    <${pg} id=${t} links=${i} scenario=${e} undecided=${Yc(e).has(t)} />
    <${Na} title=${We.requested} ids=${o("Recommendation").filter(l=>Qt(l,e.plan))} />
    <${ug} ids=${o("Facilitator")} />
  `}var We,io,si,$d,md,lg,oi=M(()=>{"use strict";W();J();P();Et();N();ge();jn();Y();ut();At();Xt();dt();Pe();yn();We=k.thing.step,io=t=>cn.filter(e=>t.includes(e.notation)).map(e=>e.label),si=t=>y.works[t]?.across?k.shared.all_steps:io(Nn(t)).join(", "),$d=t=>de[t]?.[1]||"",md=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>$d(e(s))+n(s),cell:s=>e(s)&&[a`<${we} basis=${e(s)} />`,` ${$d(e(s))}${n(s)}`]}),lg=({id:t,narrow:e})=>a`
  <${rt} title=${We.what}>
    <${ye} text=${x(t,"step")} />
    <${ye} text=${x(t,"definition")} />
    <${ye} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${We.narrower}<${ft} ids=${e} />.</p>`}
    ${yt(t,"broader")&&a`<p>${We.broader}<${E} id=${yt(t,"broader")} />.</p>`}
  <//>
`});function ri({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let f=k[e];return function({route:{query:$}}){let h=H($),{plan:b,strict:_}=h,w=o.map(([,pt,B])=>B.find(([Tt])=>Tt===$[pt])?.[1]),O=p&&_&&k.shared.choices.strict_phrase,v=[...w,$.tekst,O].filter(Boolean).join(" · ")||k.shared.all,z=n(h).filter(pt=>!$.tekst||vo(r(pt),$.tekst)).filter(pt=>o.every(([,B,,Tt])=>!$[B]||Tt(pt,$[B]))),A=L(f.count,z.length),lt=()=>Cn([...s,...m],Hr(z,s,Sl("sorteer",i)),pt=>oe(u?h:null,St(pt.id)?.key||pt.plan||b,v));return a`
      <${st} text=${f.title}><p class="uitleg">${f.intro}</p><//>
      <${hn}>
        <${Gs} />
        ${u&&a`<${lr} />`}
        <${ma} fields=${o} names=${["tekst","vouw",...o.map(([,pt])=>pt)]}>
          <${Co} name="tekst" />
        <//>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${A}<${$e} name=${`${Jo(f.title)}.csv`} rows=${lt} /></p>
      <${ht} id=${t} caption=${g(f.caption,{count:A})} rows=${z} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:f.count}} />
      <${fe} text=${A} />
    `}}var Vn,Kt,_n,Zl,wd,vr,Sr,yd,dg,lo,$g,mg,fg,_d,xd,hg,hd,vd,gg,bg,gd,kg,Sd,Od,Cd,cs,Or,wg,yg,bd,kd,jd,Ld=M(()=>{"use strict";So();W();J();vt();P();Et();N();ge();Y();ut();At();Ve();Xt();dt();Pe();oi();Vn=k.partners,Kt=k.measures,_n=k.lookup;Zl=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>wt(t,e))].join(" "),wd=ri({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[I?t:""],textOf:({id:t})=>Zl(t),fields:[[Vn.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[Vn.fields.kind,"soort",Zo("OrganisationKind"),({id:t},e)=>x(t,"organisationKind")===e],[Vn.fields.role,"rol",Object.entries(Vn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...te("naam",Vn.columns.name,({id:t})=>t),cell:t=>[a`<${E} id=${t.id} />`,a`<${vs} id=${t.id} />`]},{key:"soort",label:Vn.columns.kind,text:t=>Ut(t.id,"organisationKind")},{key:"stappen",label:Vn.columns.steps,text:t=>io(t.steps).join(", ")},{key:"handelt",label:Vn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Vn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Vn.columns.wish,text:t=>t.wish}]}),vr=t=>y.called[t]?.short||"",Sr=t=>x(t,"prefLabel"),yd="exploitationForm",dg=hs.map(t=>({id:t,...y.works[t],text:[Zl(t),Ut(t,yd),...Q(t,"who").map(e=>Zl(e.from))].join(" ")})).sort((t,e)=>Z(vr(t.id)||"~",vr(e.id)||"~")||Z(Sr(t.id),Sr(e.id))),lo=I?"":Kn[0].date,$g={key:"plan",label:D(ds(lo)),text:({id:t})=>On(t,lo)?Le(t,lo):"",cell:({id:t})=>On(t,lo)&&a`<${Lt} id=${t} date=${lo} />`},mg=t=>{let{outcome:e="",stand:n=""}=He(t),s=k.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},fg=(t,e)=>{let n=Ws(t).filter(s=>x(s,"dueBy")===e);return`${tt(e)}: ${jt(n.map(s=>x(s,"deadlineLabel")||Sr(t)))}`},_d="alle",xd=({id:t},e)=>en(t,e),hg=({id:t,across:e},n)=>n===_d?e:Nn(t).includes(n),hd=dn.map(t=>[t,S(t)]),vd=ri({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>dg.filter(e=>Qt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Sr(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Kt.columns.who,text:({id:t})=>Qn(t)},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>Ws(t).map(mg).join("; ")},Lo(_n.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===T.route.query.hoofdstuk)??t[0],titles:[...hd,["",Kt.no_chapter]]},fields:[[Kt.fields.what,"wat",Object.entries(Kt.types),xd],[Kt.fields.chapter,"hoofdstuk",hd,({chapters:t},e)=>t?.includes(e)],[Kt.fields.step,"stap",[...$n,[_d,Kt.across]],hg],[Kt.fields.kind,"soort",go,({id:t},e)=>bo(t).includes(e)],[Kt.fields.status,"staat",Zo("Status"),({id:t},e)=>On(t)===e],[Kt.fields.form,"vorm",Zo("ExploitationForm"),({id:t},e)=>wt(t,yd).includes(e)]],columns:[{key:"nr",label:Kt.columns.number,text:({id:t})=>vr(t),cell:({id:t})=>vr(t)?a`<a href=${De(t)}>${vr(t)}</a>`:a`<span class="zacht">${Kt.no_number}</span>`},te("naam",Kt.columns.name,({id:t})=>t,Sr),...In(({id:t})=>St(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>ce(t)},...lo&&lo!==ze?[$g]:[],wn("nu",I?Kt.columns.stand:D(ds(ze)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${fg(t,s)}</p>`):tt(e)}},{key:"stap",label:Kt.columns.step,text:({id:t})=>si(t)},{key:"wie",label:Kt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ft} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),gg=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>zt(t,e))).filter(Yt),bg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:gg(t),text:[S(t),...wt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),gd="Recommendation",kg=Object.entries(_n.types).filter(([t])=>Rs(t).length),Sd=(t,e,n)=>ri({name:t,of:e,sort:"naam",rows:({plan:s})=>bg.filter(o=>Qt(o.id,s)&&en(o.id,gd)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(_n.types).find(o=>en(s,o))||"",titles:Object.entries(_n.types).map(([s,o])=>[s,D(o)])},fields:[[_n.fields.what,"wat",kg.filter(([s])=>s===gd===n),xd],[_n.fields.step,"stap",$n,({steps:s},o)=>s.includes(o)]],columns:[{...te("naam",_n.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${E} id=${s} />`,x(s,"summary")&&a`<p class="zacht">${x(s,"summary")}</p>`]},...In(({id:s})=>St(s)?.key),{key:"wat",label:_n.columns.what,text:({id:s})=>ce(s)},{key:"zegt",label:_n.columns.description,text:s=>s.description},{key:"over",label:_n.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${ft} ids=${s.about} name=${se} />`},Lo(_n.columns.place,({id:s})=>s)]}),Od=Sd("naslag","lookup",!1),Cd=Sd("gevraagd","requested",!0),cs=k.timeline,Or=t=>t.day.slice(0,4),wg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ko(t.id):[Or(t)];return n?n<=e&&e<=s:Or(t)===e},yg=t=>{let{jaar:e}=T.route.query;return!e||Or(t)===e?t.day:`z${t.day}`},bd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),kd=Xe(C(y.timeline.map(Or))),jd=ri({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Le(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${bd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>T.route.query.jaar||Or(t),titles:kd},fields:[[cs.fields.what,"wat",Object.entries(cs.kinds),(t,e)=>t.kind===e],[cs.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[cs.fields.year,"jaar",kd,wg]],columns:[{key:"dag",label:cs.columns.when,text:yg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:cs.fields.what,text:t=>cs.kinds[t.kind]},{key:"wat",label:cs.columns.what,text:bd,cell:t=>[t.id&&a`<${E} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:cs.columns.stand,text:t=>t.phrase},Lo(_n.columns.place,t=>t.at)]})});function _g({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Fs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Fs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${rs} bar=${t.bar} />${l}`}function xg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Fa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=qn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ys(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${g(Fs.cell,{row:t.label,step:ct(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${_g} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${we} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ii({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=bn(n),i=zo(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(xa(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Og} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ai(n)} role="table">
      <caption>${g(Fs.caption,{rows:Fs.heads[t],scenario:Bt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Fs.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${vg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Fs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${Sg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Fs,vg,Sg,Og,ai,Xl=M(()=>{"use strict";W();J();P();N();jn();ut();no();dt();Fs=k.overview;vg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Sg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${E} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${bn(e).map((o,r)=>a`<${xg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Og=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Fs.one_step}>
    ${bn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${ct(s)}
        </button>
      `)}
  </div>
`,ai=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Lg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Es.wish}</h2><a href=${j(Es.also.to,Es.also.choose)}>${Es.also.ask}</a>
      <ul class="tegels">
        ${Es.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${jg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Mg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ga(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Tg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Es.discuss.title}</h2><p>${Es.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Es.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Mg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function zg({state:t,word:e,things:n,date:s}){let o=I?"h4":"h3",r=l=>xs(l,s)[1]&&a`<span class="zacht"> – ${xs(l,s)[1]}</span>`,i=g(Gt.group,{state:D(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Ae} ids=${qt(n)} more=${r} />
    </div>
  `}function Fg({scenario:t,plan:e}){let n=I?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${zg} ...${u} date=${t.date} />`),p=i?Gt.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Gt.apart.title,{kind:l.label})}<//>
          <p>${g(Gt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Td({route:t}){let e=H(t.query),n=Object.hasOwn(tc,t.query.rijen||"")&&tc[t.query.rijen||""]||"kind",s=Object.entries(tc).map(([c,p])=>[c,Gt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e),l=a`<${Bg} answer=${i} plan=${ot(e.plan)} plans=${xe(e)} />`;return a`
    ${n==="kind"?l:a`<${st} text=${Gt.heading} title=${Gt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Gt.matrix[n]}</h2><p>${Bt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Gt.legend.more}</a></p>
          <${Ks}>
            <${es} legend=${Gt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${xe(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${ns} plan=${c} />
            <${ii} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${$e} name="matrix.csv" rows=${()=>Ag(n,e,c)} />
              <${Ke} name=${ai(c)} title=${Gt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ai(c)}"]`} legend=".legenda .stalen li" note=${Gt.legend.note} />
              <${Os} text=${()=>location.href} label=${Gt.link} />
            </div>
            <${Fg} scenario=${e} plan=${c} />
          `)}
        <${Mo} />
      </div>
      <${Ta} undecided=${va(e)} />
    </div>
    ${r&&a`<${Bo} address=${r} by=${n} scenario=${e} />`}
    <${fe} text=${r?"":g(Gt.shown,{scenario:Bt(e)})} />
  `}var Gt,Md,Cg,jg,Es,tc,Eg,Ag,Bg,zd=M(()=>{"use strict";W();J();vt();P();Et();N();jn();Y();ut();no();Ve();Xt();Ls();dt();Xl();Mn();Gt=k.overview,{truth:Md}=k.thing,Cg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},jg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Cg[t]}
  </svg>
`,{start:Es}=Gt;tc={"":"kind",partner:"partner",vorm:"form"},Eg=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,ct(n),Gt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,ct(n),s,o.join("; "),G("Basis",r),Md[String(i)],l,c,p,Md[String(u)]]},Ag=(t,e,n)=>[[...Gt.csv,...Qs],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Eg(s,o,bn(n)[r]),...oe(e,n.key)]))],Bg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${st} text=${Gt.heading} title=${Gt.title}>
      <p>${g(Gt.start.intro,{report:Xn(e)})}</p>
      <p><strong>${L(Gt.start.dated,s.length,{years:jt(s)})}</strong>
        ${" "}${Gt.start.since}</p>
    <//>
    <${Lg} answer=${t} />
  </div>
  <${Tg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Fd(t,e){let n=await it().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Un(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Ng(c,n)),l=(r||[]).length-i.length;return it().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ec({decisions:i,undone:[]}),null}function Ng({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ec(t){let e=Rt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await it().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Se(...t){let{decisions:e}=Rt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await ec({decisions:[...e,...t],undone:[]})}async function nc(t){let{decisions:e,undone:n}=Rt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await ec({decisions:s.slice(0,o),undone:s.slice(o)})}var Un,Rt,li,Cr,ci,co,pi,po=M(()=>{"use strict";je();Un=()=>it().board,Rt=()=>Un();li=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Cr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),ci=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),co=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),pi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function zn({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Go(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var jr=M(()=>{"use strict";W()});function Pg({column:t,act:e}){let[n,s]=t.both,{found:o}=Rt(),r=o.columns.some(({target:$,table:h})=>$===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(mt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>Se(Cr(t.which,"target",p[$]||`${l}:${$}`))),m=t.reading===c?"alongside":t.reading,f=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||f;return a`
    <fieldset class="bordkeuze">
      <legend>${n?mt.whose:mt.does}</legend>
      ${i.map($=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${$===d} onChange=${()=>u($)} />
          ${n?g(mt.readings[$],{one:n,other:s}):mt.roles[$]}
        </label>`)}
    </fieldset>
  `}function Ig({column:t,act:e}){let{targets:n,fields:s}=Rt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&mt.by_values,t.options.length>0&&t.why==="head"&&g(mt.maybe,{what:t.options.join(", ")}),t.month_first&&mt.month_first,t.says].filter(Boolean),f=C([...n.slice(0,Ed),mt.notes,...n.slice(Ed)]),d=c?[[`${l}:${c}`,g(mt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${zn} label=${g(mt.as,{head:r})} value=${d[0]?.[0]||l||mt.notes}
          options=${[...d,...Xe(f)]} pick=${$=>e(()=>Se(Cr(o,"target",$===mt.notes?"":$)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(mt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Pg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function qg(){let[t,e]=q(0),{rows:n,fields:s}=Rt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[mt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(mt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${mt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${mt.following}</button>
      </p>
    </section>
  `}function Ad({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Rt().found,l=[[g(mt.read,{read:n.filter(c=>!c.open).length,count:n.length}),mt.sum.placed],[g(mt.read,{read:n.filter(c=>c.led).length,count:n.length}),mt.sum.led],[String(pi(s).length),mt.sum.asks],[String(o.length),mt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${mt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Ig} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${mt.plan}</h2>
          <label class="veld"><span>${mt.plan_title}</span>
            <${zn} id="plannaam" label=${mt.plan_title} value=${r.title}
              pick=${c=>t(()=>Se(co(i.title,c)))} />
          </label>
          <label class="veld"><span>${mt.plan_day}</span>
            <${zn} id="plandag" type="date" label=${mt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Se(co(i.day,c)))} />
          </label>
        </section>
        <${qg} />
        <section>
          <h2>${mt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var mt,Ed,Bd=M(()=>{"use strict";W();P();po();N();jr();mt=k.board.columns,Ed=-1});function Nd({act:t}){let e=Dt(),[n,s]=q(null),[o,r]=q(""),[i,l]=q(""),c=(d,$)=>o||t(()=>(r(d),$().finally(()=>r("")))),p=d=>c(Ge.busy,async()=>{let $=await d(),h=await Fd($.name,$.data);if(s(h&&{...h,given:$}),h)return Ot(h.message);location.hash=j("controleer",{stap:"kolommen"})}),u=d=>c(d?Ge.result.alongside_busy:Ge.result.making,async()=>{n&&(await _r(n.given,d)).ok&&(location.hash=j(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let $=ad(d);return{name:$.name,data:await Ur($)}}),f=(d,$)=>p(async()=>({name:d,data:new TextEncoder().encode($)}));return _e(()=>{let d=$=>m($.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ge.list.drop}</h2>
        <p>${Ge.list.kinds}</p>
        <label class="veld"><span>${Ge.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${Ge.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Ge.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>f(`${Ge.list.pasted}.txt`,i)}>
            ${Ge.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>f(`${Ge.list.example_name}.csv`,Ge.list.example_list)}>${Ge.list.example}</button>
        </div>
      </section>
    </div>
    <${Nt} look="bordfeiten" items=${Ge.list.facts.map(({head:d,text:$})=>a`<strong>${d}</strong> ${$}`)} />
    <div class="antwoord">
      ${n&&a`<${ti} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var Ge,Pd=M(()=>{"use strict";Ce();W();J();po();N();je();xr();yn();Ge=k.board});function Rg({which:t,text:e,act:n}){let[s,o]=q(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Rt().found.organisations;return a`<details><summary>${Mt.other}</summary>
    <label class="veld"><span>${g(Mt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Se(ci(t,"names",s||"")))}>${Mt.other_take}</button></details>`}function Id({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Rt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),pi(e).length],c=(p,...u)=>t.bind(null,()=>Se(ci(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?g(Mt.intro,{count:e.length,asks:l}):Mt.nothing}</p>
    <${Lr} act=${t} title=${Mt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${L(Mt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...m)}>${g(Mt.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${Mt.one}</button>
        </p>
      `}
    <//>
    <${Lr} act=${t} title=${Mt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(Mt.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,m)}>${Mt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${Mt.no}</button>
        </p>
      `}
    <//>
    <${Lr} act=${t} title=${Mt.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${zn} label=${g(Mt.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(Mt.new_kinds)} pick=${f=>t(()=>Se(ci(p,"kind",f)))} />
      `}
    <//>
    <${Lr} act=${t} title=${Mt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Mt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Mt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Mt.left_out_more}</p>
      </section>`}
    <${Lr} act=${t} title=${Mt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Mt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Mt.expect}</h2>
      <p class="zacht">${Mt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Se(co(o.without,p.target.checked?"nee":"ja")))} />
        ${Mt.expect_yes}
      </label>
    </section>
  `}var Mt,Lr,qd=M(()=>{"use strict";W();P();po();N();jr();Mt=k.board.partners;Lr=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${L(Mt.count,r.count)}</span></p>
            ${s?.(r)}<${Rg} ...${r} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Dg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Hg({row:t,name:e,act:n}){let{choices:s}=Rt().found,o=t.asks[e],r=[["","…"],...Xe(s[e]||[])],i=l=>n(()=>Se(Cr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${bt.right}</button>`}
      ${s[e]&&a`<${zn} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Vg({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Rt().found,[c,p]=q(!1),u=t.fields[l.step],m=t.fields[l.kind]||"",f=$=>{n(t,c&&u&&!u.split("; ").includes($)?`${u}; ${$}`:$),p(!1)};function d($){let{target:h,currentTarget:b,key:_,shiftKey:w}=$;if(h!==b||$.ctrlKey||$.altKey||$.metaKey)return;let O=r.find(v=>v.key===_.toUpperCase());if(O)f(O.value);else if(_==="Enter"&&w&&t.proposal)o();else if(_==="Enter"&&t.proposal)f(t.proposal.value);else if(_.toUpperCase()==="L")n(t,"");else if(_==="+")p(!0);else if(_==="ArrowDown"||_==="ArrowUp"){let v=[...document.querySelectorAll(".bordkaart")];v[v.indexOf(b)+(_==="ArrowDown"?1:-1)]?.focus()}else if(_==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${d}>
        <h3><span class="bij">${t.number}</span>${Dg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:h})=>a`<span>${$}${h&&` (${h})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||bt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${Hg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:$,key:h})=>a`<button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
              aria-pressed=${String(u.split("; ").includes($))} onClick=${()=>f($)}>
              ${$} <kbd aria-hidden="true">${h}</kbd></button>`)}
        </div>
        <label class="veld"><span>${bt.kind}</span>
          <${zn} label=${bt.kind} value=${m} pick=${$=>{s(),e(()=>Se(li(t.which,l.kind,$)))}}
            options=${[["",bt.unknown],...Xe(C([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!r.some(({value:$})=>$===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>f(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${u?a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                    aria-pressed=${String(c)}>${bt.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${bt.later}</button>`:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
    </article></li>
  `}function Ug(){let{cells:t,places:e}=Rt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${bt.matrix}</h2>
      <p class="zacht">${bt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(bt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function Rd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Rt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(Wg),[p,u]=q(0),[m,f]=q([]),d=Dt(),[$,h]=q(0),b=[...e,{reason:"",value:"",count:n.filter(F=>F.open&&!F.proposal).length,strength:""},{reason:Mr,value:"",count:n.length-ui(n),strength:""}].filter(({count:F})=>F),_=F=>F.open?F.proposal?.reason||"":Mr,[w]=n.filter(({which:F})=>F===m.at(-1)).map(_),O=b.some(({reason:F})=>F===r)?r:w??b[0]?.reason,v=b.find(({reason:F})=>F===O),z=F=>{i(F),f([]),u(0),K()&&d.current?.scrollIntoView()},A=n.filter(F=>_(F)===O||F.open&&m.includes(F.which)),lt=Math.max(0,Math.min(p,A.length-1)),pt=()=>{let{rows:F}=Rt().found;return g(bt.progress,{placed:F.length-ui(F),count:F.length})},B=F=>t(()=>Se(...F.map(vn=>li("*",o.step,"",vn))),pt);async function Tt(F,vn){let Ho=A.indexOf(F);await t(()=>Se(li(F.which,o.step,vn)));let zr=ui(Rt().found.rows);Ot(g(vn?bt.is_at:bt.is_open,{title:F.number||F.title,value:vn,count:zr})),h(zr||O===Mr?Ho+1:-1)}_e(()=>{if(!$)return;$<0&&xt("verder")?.focus();let F=d.current?.querySelectorAll(".bordkaart")||[],vn=F[Math.min(K()?1:$,F.length)-1];$>0&&(vn||document.querySelector(".bordreden"))?.focus(),h(0)},[$]);let Qe=e.filter(({strength:F})=>F==="sterk").map(({reason:F})=>F),Ye=F=>F===Mr?bt.done:F||bt.none;return a`
    <p class="bordstand">${pt()} ${!ui(n)&&bt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${bt.reasons}</h2>
        ${Qe.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>B(Qe)}>${bt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:F,value:vn,count:Ho,strength:zr})=>a`<li key=${F} class=${F===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(F===O)}
                  onClick=${()=>z(F)}><span class="bordtal">${Ho}</span> ${Ye(F)}</button>
                <p class="zacht">
                  ${zr==="zwak"&&a`<span class="bordnaam">${bt.weak}</span> `}
                  ${vn?g(bt.proposal,{value:vn}):F===Mr?bt.done_more:bt.none_more}
                </p>
                ${vn&&a`<button type="button" class="klein" aria-label=${`${L(bt.take,Ho)}: ${F}`}
                    onClick=${()=>B([F])}>${L(bt.take,Ho)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Ye(v.reason)} <span class="zacht">${A.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${bt.keys}</summary>
          <p>${g(bt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(K()?A.slice(lt,lt+1):A.slice(0,l)).map(F=>a`<${Vg} key=${F.which} ...${{row:F,act:t,place:Tt}}
              hold=${()=>f([...m,F.which])}
              all=${()=>B([F.proposal?.reason||""])} />`)}
        </ul>
        ${K()&&A.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!lt} onClick=${()=>u(lt-1)}>${bt.previous}</button>
            <span>${g(bt.which,{place:lt+1,count:A.length})}</span>
            <button type="button" disabled=${lt>A.length-2}
              onClick=${()=>u(lt+1)}>${bt.following}</button>
          </p>`}
        ${!K()&&A.length>l&&a`<button type="button"
            onClick=${()=>c(A.length)}>${g(bt.more,{count:A.length-l})}</button>`}
      </section>
      <${Ug} />
    </div>
  `}var bt,Wg,Mr,ui,Wd=M(()=>{"use strict";Ce();W();vt();P();po();N();jr();bt=k.board.place,Wg=30,Mr="-",ui=t=>t.filter(e=>e.open).length});function Dd({act:t}){let e=Rt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,m]=q(""),f=JSON.stringify(s),d=e.taken===f&&it().own,$=o.filter(v=>!v.open),h=$.filter(v=>!v.judged).length;_e(()=>{d||t(async()=>{e.taken=f;let v=await _r({name:n,decisions:s},!1);p(v.ok?null:v)})},[f]);let b=()=>u!==Oe.alongside_busy&&Gn(m,Oe.alongside_busy,async()=>{let v=await _r({name:n,decisions:s},!0);if(!v.ok)return p(v);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${ti} ...${c} /></div>`;if(!d)return a`<p role="status">${Oe.making}</p>`;let _=H(T.route.query),w=y.plans.find(({title:v})=>v===r.title)||y.plans[y.plans.length-1],O=V(_).apart.filter(v=>v.plan===w.key&&v.groups.length);return a`
    <p>
      ${g(Oe.placed,{placed:$.length,count:o.length})}
      ${h>0&&a` ${L(Oe.without_kind,h)}`}
      ${o.some(v=>!v.judged)&&a` <strong>${Oe.not_yet}</strong>`}
    </p>
    <${ii} by="kind" scenario=${_} plan=${w} />
    ${O.map(({kind:v,groups:z})=>{let A=z.flatMap(lt=>lt.things);return a`<p>${L(Oe.apart,A.length,{kind:et(v)})} <${ft} ids=${A} /></p>`})}
    ${T.route.query.cel&&a`<${Bo} address=${T.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${j("aandachtspunten")}>${Oe.questions}</a></p>
    <section class="blok">
      <h2>${Oe.take_along}</h2>
      <label class="veld"><span>${Oe.access}</span>
        <${zn} id="toegang" label=${Oe.access} value=${r.access||"niet-openbaar"}
          options=${i.map(v=>[v,v.replace("-"," ")])} pick=${v=>t(()=>Se(co(l.access,v)))} />
      </label>
      <p class="zacht">${Oe.access_more}</p>
      <${Za} files=${[{id:"bewaar-werkmap",label:Oe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Kg(e)}>${Oe.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${Oe.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Oe.workbook_more} ${Oe.next_list}</p>
    </section>
    <${Xa} />
  `}var Oe,Kg,Hd=M(()=>{"use strict";W();J();P();Et();po();N();je();ut();no();Xt();dt();Xl();jr();xr();Oe=k.board.result,Kg=t=>gn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Ud({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Zg(){let t=document.activeElement,e=Qg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==xt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&xt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Yg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Xg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Rt(),l=o.rows.filter(u=>u.open).length,c=As[As.indexOf(t)+1],p=t==="plaatsen"&&l?g(Wt.next_open,{count:l}):Wt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Wt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Wt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(()=>nc(-1),()=>Wt.undone)}>${Wt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(()=>nc(1),()=>Wt.redone)}>${Wt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Jg(e)}>${Wt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Gd({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=Un()&&As.includes(o)?o:As[0],{of:i,Step:l}=Vd[r],c=(Un()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(m,f){let d=Zg(),$=Un()?.decisions.length;try{s(""),await m(),e(b=>b+1);let h=Un()?.decisions.length||0;f?Ot(f()):h!==$&&Ot(L(Wt.decided,h)),window.setTimeout(d,60)}catch(h){s(h.message)}}let u=Un()?.found.plan;return _e(()=>{T.started&&window.scrollTo(0,0)},[r]),_e(()=>{function m($){let h=xt({z:"ongedaan",y:"opnieuw"}[$.key]||"");!h||!$.ctrlKey||$.target.matches("input,textarea")||(h.click(),$.preventDefault())}let f=$=>Un()?.saved===!1&&$.preventDefault(),d=new AbortController;return window.addEventListener("keydown",m,{signal:d.signal}),window.addEventListener("beforeunload",f,{signal:d.signal}),()=>d.abort()},[T.route]),a`
    <${Gg} at=${r} />
    <${st} key=${r} text=${i.title} title=${`${k.check.title}: ${Wt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(Wt.source,{...u,day:c,who:u.access||Wt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${Un()&&r!==As[0]&&a`<${Xg} at=${r} act=${p} />`}
    ${r===As[0]&&a`<${Xa} /><${rd} />`}
  `}var Wt,Vd,As,Kd,Gg,Jg,Qg,Yg,Jd=M(()=>{"use strict";Ce();W();J();vt();P();po();N();je();Bd();Pd();qd();Wd();Hd();Xt();xr();Wt=k.board,Vd={lijst:{of:Wt.list,Step:Nd},kolommen:{of:Wt.columns,Step:Ad},plaatsen:{of:Wt.place,Step:Rd},partners:{of:Wt.partners,Step:Id},resultaat:{of:Wt.result,Step:Dd}},As=Object.keys(Vd);Kd=()=>a`
  <${st} text=${Wt.elsewhere.title}><p class="uitleg">${Wt.elsewhere.intro}</p><//>
  <ol>${Wt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Mo} />
`,Gg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Wt.steps_label}><ol>
      ${As.map((e,n)=>a`<li class=${n<As.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Wt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Jg=t=>t(async()=>{let e=Rt(),{name:n,data:s}=await it().ask("workbook",{decisions:e.decisions});gn(n,s,yr.xlsx),e.saved=!0}),Qg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Yg=":is(button,select,input,a)"});function tb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>sc?` ${g(rn.first,{count:sc})}`:"";return a`
    <${ht} id="eigen-uitkomst" caption=${`${L(rn.rows,e.length)}${o}`}
      rows=${e.slice(0,sc)} columns=${s} />
    <div class="acties"><${$e} name=${rn.file} rows=${()=>[t,...e]} label=${rn.csv} /></div>
  `}function Zd({start:t=rn.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Gn(o,rn.busy,async()=>i(await it().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${rn.title}</h2>
      <p class="zacht">${rn.intro}</p>
      <label class="veld breed"><span>${rn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${rn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?rn.yes:rn.no}</strong></p>`}
        ${r?.graph&&a`<${Yd} label=${rn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${tb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function sb(t){let e=Object.entries(t.columns),n=s=>fs(s.subject)?a`<${E} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Xd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[eb],...In(s=>s.plan),{key:"bron",label:Ft.columns.place,sort:!1,text:nb}]}function ob({name:t,query:e,scenario:n}){let s=t$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ft.nothing}</p>`;let o=sb(e),r={rows:L(Ft.rows,s.length),scenario:Bt(n)},i={key:"sentence",label:Ft.columns.sentence,text:c=>c.sentence},l=()=>Cn([i,...o],s,c=>oe(n,c.plan));return a`
    <${ht} id=${`uitkomst-${t}`} caption=${g(Ft.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${$e} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${Ft.as_sentences}</a>
    </div>
  `}function rb({name:t,query:e,scenario:n}){let s=e.shelf===da,o=j("overzicht",{rijen:Ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${Ft.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${hn}><${fa} /><//>`}
    <${kn} pairs=${[[Ft.why,e.why],[Ft.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ft.result}</h2><${ob} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ul([t,e])&&a`<p>${e.open?Ft.open:Ft.elsewhere}</p>`}
    ${t in Ft.rows_of&&a`<p><a href=${o}>${Ft.in_overview}</a></p>`}
    <details>
      <summary>${Ft.sparql}</summary>
      <${Yd} label=${Ft.sparql} text=${e.sparql} lang="en" />
      <${Os} text=${()=>e.sparql} label=${Ft.copy} />
    </details>
    ${le()&&!e.open&&a`<${Zd} key=${t} start=${e.sparql} />`}
  `}function ab({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ft.columns.title,text:o=>o.title,cell:o=>a`<a href=${j(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ft.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ft.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===da?s:s.slice(0,2)} />
    </section>
  `}function e$({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ts} />`;if(n)return a`<${rb} ...${{name:n,query:s,scenario:e}} />`;let o=mo(t$(e).map(r=>r.query));return a`
    <${st} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    ${le()&&a`<${Zd} />`}
    ${Ft.shelves.map(r=>a`<${ab} shelf=${r} counts=${o} />`)}
  `}var Ft,rn,sc,Yd,Qd,Xd,t$,eb,nb,n$=M(()=>{"use strict";W();J();vt();P();Et();N();je();ar();Y();ut();Ve();Xt();Fo();dt();Pe();kr();Ft=k.questions,rn=k.questions.own,sc=200;Yd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Qd={barrier:t=>t.barrier&&ct(t.barrier),kind:t=>t.kind&&et(t.kind),partner:t=>t.partner&&S(be(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(fs(t.detail)?S(t.detail):t.description)},Xd=(t,e)=>(Qd[t]?Qd[t](e):e[t])||"",t$=t=>V(t).gaps.flatMap(e=>Rn(e).map(n=>({...n,plan:e.plan}))),eb={key:"severity",label:Ft.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Xd("severity",t),cell:t=>a`<${ba} severity=${t.severity} />`},nb=t=>Zs(t).map(ue).join("; ")});function r$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function lb({lane:t,rows:e,wide:n}){let s=ks(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Pt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Pt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Pt.line}>
        ${s.length?s.join(" · "):L(Bs.lane_total,e.length)}
      </text>
    </g>
  `}function cb({row:t,lane:e,shown:n,point:s}){let o=Pt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Pt.level,i=t.tail&&rc[t.outcome].tail&&Pt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${De(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ib(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Qa} outcome=${t.outcome} /></g>
    </a>
  `}function pb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=nn(o.id),c=Gi(o.work),p={...r>e*.62?{right:di(e-r+14,e)}:{left:di(r+14,e)},...i>n*.6?{bottom:di(n-i,n)}:{top:di(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${ao} outcome=${o.outcome} on=${o.on&&g(Bs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ft} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ue(l)}</p>`}
    </div>
  `}function a$({plan:t,rows:e,date:n}){let[s,o]=q(null),r=Dt(),{wide:i,years:l,beyond:c}=ws(t),{placed:p,bottom:u}=r$($i(t,e),Pt.top,({levels:z,title:A})=>Math.max(z*Pt.level+Pt.pad,A.length*Pt.line+36)),m=Pt.left+i+20,f=u+Pt.foot,d=Qi(t,n),$=Pt.left+d.x,h=g(Bs.report,{date:tt(d.date)}),b=h.length*8.6+24,_=()=>o(null),w=z=>z.key==="Escape"&&_(),O=c&&{x:Pt.left+c.x,y:Pt.top-9},v=Math.min(Math.max($-b/2,Pt.left),m-b);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${f}`} role="group" aria-label=${Bs.picture}>
        <rect class="daarna" x=${$} y=${Pt.top} width=${m-$} height=${u-Pt.top} />
        ${l.map(({year:z,x:A})=>a`
            <g class="jaar">
              <line x1=${Pt.left+A} x2=${Pt.left+A} y1=${Pt.top} y2=${u} />
              <text x=${Pt.left+A+4} y=${Pt.top-9}>${z}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${O}>${Bs.beyond}</text></g>`}
        ${p.map(z=>a`<${lb} lane=${z} rows=${z.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${$} x2=${$} y1=${Pt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${v} y=${u+4} width=${b} height="28" rx="3" />
          <text x=${v+b/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${p.flatMap(z=>z.mine.map(A=>a`
              <${cb} key=${A.id} row=${A} lane=${z} shown=${s?.row.id===A.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${pb} at=${s} width=${m} height=${f} close=${_} />`}
    </div>
  `}function c$({scenario:t,plan:e}){let n=Yn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=ws(e),i=pn(e.key,t.date),l=$=>o$+8+$/s*(Do-o$-16),c=$=>Math.max(ub,l$($)*i$+4),{placed:p,bottom:u}=r$($i(e,n),oc,c),m=l(Qi(e,i).x),f=p.map($=>g(s$.description,{chapter:wo($),counts:jt(ks($.mine))})),d=m>Do-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Do} ${u+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${m} y=${oc} width=${Do-m} height=${u-oc} />
      ${o.map(({year:$,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${$}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Bs.beyond}</text>`}
      ${p.map($=>a`
          <line class="baan" x1="0" x2=${Do} y1=${$.y} y2=${$.y} />
          <text x="0" y=${$.middle+4}>${fb(wo($))}</text>
        `)}
      ${p.flatMap(({y:$,mine:h})=>$b(h).map(([b,_])=>a`<text class="jaartal" x=${l(b)-8} y=${$+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Do} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(s$.line,{date:tt(i)})}
      </text>
      ${p.flatMap($=>$.mine.filter(h=>h.level<ac).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${mb($,h)}) scale(${db})`}>
              <title>${[h.name,h.by,rc[h.outcome].phrase].join(", ")}</title>
              <${Qa} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var s$,Bs,rc,Pt,ib,$i,di,o$,Do,oc,i$,ub,db,ac,l$,$b,mb,fb,ic=M(()=>{"use strict";W();J();P();N();Y();At();dt();wr();s$=k.summary.lanes,Bs=k.promises,rc=k.shared.outcomes,Pt={left:320,top:32,foot:40,level:19,pad:30,line:21};ib=t=>g(Bs.mark,{...t,what:t.what||Bs.card.none,phrase:rc[t.outcome].phrase}),$i=(t,e)=>ws(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);di=(t,e)=>`${t/e*100}%`;[o$,Do,oc,i$,ub,db]=[262,690,17,8,16,.62],ac=30,l$=t=>Math.min(t.levels,ac),$b=t=>[...mo(t.filter(({level:e})=>e>=ac).map(({x:e})=>e))],mb=(t,e)=>t.middle+(e.level-(l$(t)-1)/2)*i$,fb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function hb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?xn.route.undecided:xn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${xn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${It(l)?"verzamel":""}>
                <${we} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function gb({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${hb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function p$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Bt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(xn.head,{date:tt(pn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(xn.foot.source,{sources:ts(t)})} ${g(xn.foot.version,l)}</p>
        <p>${g(xn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function bb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${ct(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${ct(e)}>
      <${rs} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${ct(e)}><span class="plaat">${n}</span></td>`}function wb({scenario:t,plan:e,...n}){let s=he(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${p$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Xn(e)})} ${r.lead}
      </p>
      <${ns} plan=${e} />
      <${mi} title=${s.matrix.title} note=${s.matrix.note}>
        <${kb} scenario=${t} plan=${e} />
        <${$r} undecided=${va(t,e)} />
      <//>
      <${mi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function yb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=he(e),r=tt(pn(e.key,t.date)),i=Xr(Yn(e,t.date),o.outcomes,An(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${p$} plan=${e} scenario=${t} ...${n}>
      <${mi} title=${s.route.title} note=${s.route.note}>
        <${gb} scenario=${t} plan=${e} />
      <//>
      <${mi} title=${s.lanes.title} note=${l}>
        <${c$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Wo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function u$({route:t}){let e=H(t.query),n=xe(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${st} text=${xn.title}><p class="uitleg">${xn.screen}</p><//>
      <${Gs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${xn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${wb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${yb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${fe} text=${xn.screen} />
  `}var xn,kb,mi,d$=M(()=>{"use strict";W();vt();P();Et();N();jn();ut();At();no();Ve();ic();dt();wr();xn=k.summary;kb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${xn.matrix.title}</caption>
    <thead>
      <tr><td></td>${bn(e).map(n=>a`<th scope="col">${ct(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${bb} cell=${s} step=${bn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,mi=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function lc(t){let n=t.flatMap(o=>yo(o,H({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(de).find(r=>n.includes(`${o} ${r}`));return fi(cn.filter(s).map(o=>`${o.label} (${de[s(o)||""][1]})`))}function _b({id:t}){let e=Q(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(nt.steps,{steps:lc(e.filter(b=>Qt(b,h)))}),s=h=>y.partners[h].find(b=>b.id===t)?.steps||[],o=io(s("")),r=y.plans.filter(h=>s(I?h.key:"").length),i=Q(t,"who").flatMap(h=>h.acts?[]:Nn(h.to)),l=io(C(i)).filter(h=>!o.includes(h)),c=h=>Q(h,"who").every(b=>!b.acts||b.from===t),p=C(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(bo)),u=Vt(t,"unitOf"),m=qt(Vt(t,"chapterLead")),f=h=>{let b=io(y.partners[""].find(_=>_.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${fi(b)}</span>`},d=x(t,"tooi"),$=[...No(t),[k.thing.also_known,Aa(t)],[nt.leads,m.length>0&&a`<${Ae} ids=${m} />`],[nt.units,u.length>0&&a`<${Ae} ids=${u} more=${f} />`],[nt.identity,d?g(nt.identified,{code:d,date:tt(x(t,"checkedOn"))}):nt.unidentified]];return a`
    <${rt} title=${k.thing.known}>
      <${ye} text=${x(t,"summary")} />
      ${It(t)&&a`<p>${nt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${nt.independent}</p>`}
      ${r.map(h=>a`<p>${I&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(nt.across,{kinds:fi(p.map(et))})}</p>`}
      ${l.length>0&&a`<p>${g(nt.named_steps,{steps:fi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${nt.no_steps}</p>`}
      <${kn} pairs=${$} />
    <//>
  `}function xb({id:t,rows:e}){let n=nt.columns,s=c=>St(c.to)?.key,o=[...In(s),te("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ce(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},wn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>si(c.to)},os(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=C(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=pr(t,"activiteiten",H({}),s),l={id:"acties",caption:nt.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${rt} title=${g(nt.work,{count:r.length})} note=${nt.work_note}>
      ${r.length?a`<${ht} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function vb({id:t}){let e=x(t,"organisationKind")===nt.places.of&&!It(t)?wt(t,"altLabel"):[],n=p=>e.some(u=>Zn(p.replace("-"," ")).includes(Zn(u))),s=p=>wt(p,"place").filter(n).join(", "),o=Q(t,"who").map(p=>p.to),r=qt(hs.filter(p=>s(p)&&!o.includes(p))),l=a`<${Ae} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Lt} id=${p} />`} />`,c=g(nt.places.title,{count:r.length});return r.length>0&&a`<${rt} title=${c} note=${nt.places.note}>${l}<//>`}function Sb({id:t}){let[e,n]=[H({}),Zr(t)],o=ta(e).flatMap(f=>Yn(f,e.date)).filter(f=>f.outcome==="ahead"&&n(f.work)),r=Q(t,"who").flatMap(f=>f.acts?f.to:[]),i=C([...r,...r.flatMap(f=>zt(f,"followedBy"))]).filter(f=>nt.to_come.includes(On(f))&&!o.some(d=>d.work===f)),l=f=>g(k.shared.work.bound,{date:f}),c=[...o.map(({work:f,what:d,quote:$,by:h})=>[n(f),f,d,`${$} (${l(h)})`]),...i.map(f=>["planned",f,Le(f).toLowerCase()])],p=Object.entries(nt.coming.groups).flatMap(([f,d])=>{let $=c.filter(([b])=>b===f).map(([,b,..._])=>a`<li><${E} id=${b} />: ${_.filter(Boolean).join(", ")}</li>`),h=a`<${Ln} id=${`komt-${f}`} items=${$} first=${K()?$$:void 0} />`;return $.length?a`<p>${L(d,$.length)}</p>${h}`:[]}),u=j("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${nt.coming.all}</a></p>`;return p.length>0&&a`<${rt} title=${nt.coming.title} note=${nt.coming.note}>${p}${m}<//>`}function Cb({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${E} id=${s} /></h3>
      <${dr} id=${o} /><${Zt} of=${[o]} />
    `);return a`
    <${rt} title=${g(nt.own,{count:e.length})} note=${nt.own_note}>
      <${Ln} id="eigen" as="div" first=${$$} items=${n} />
    <//>
  `}function jb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ye} text=${x(i,"summary")} />`)} <${Zt} of=${r} />
  `,s=qt(C(e.map(r=>ms(r,t)))).map(r=>{let i=e.filter(l=>ms(l,t)===r);return a`<li><${E} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?nt.its_members:nt.members;return a`<${rt} title=${o}><${Ln} id="leden" items=${s} first=${s.length} /><//>`}function Lb({id:t}){let e=new Map(Q(t,"with").map(s=>[ms(s,t),s]));if(!e.size)return null;let n=qt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?nt.more_works:nt.works,{works:o.map(se).join(", ")});return a`<li key=${s}><${E} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${rt} title=${nt.together} note=${nt.alphabetical}>
      ${K()?a`<${Ln} id="samen" items=${n} first=${Ob} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function Mb({id:t}){let e=H({}),n=Wa(t,e),s=n.flatMap(c=>c.rows),o=jt(n.flatMap(({end:c})=>c===t?[]:S(c))),r={id:K()?"stromen":"",title:g(nt.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(nt.flows.note,{names:o})}</p>`,l=a`<${Ka} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${Ao} ...${{...r,intro:i}}>${l}<//>`}function m$({id:t}){return a`
    <${_b} id=${t} />
    <${xb} id=${t} rows=${Q(t,"who")} />
    <${vb} id=${t} />
    <${Sb} id=${t} />
    <${Cb} id=${t} />
    <${Pa} title=${nt.wishes} ids=${Vt(t,"wish")} of="concerns" />
    <${Na} title=${nt.requested} ids=${qt(Vt(t,"askedOf"))} />
    <${jb} id=${t} />
    <${Mb} id=${t} />
    <${Lb} id=${t} />
    <${Po} id=${t} />
  `}var nt,fi,$$,Ob,f$=M(()=>{"use strict";W();J();vt();P();Et();N();Hs();Io();ge();ar();Y();ut();At();Xt();ql();js();dt();Pe();yn();oi();Mn();nt=k.thing.organisation,fi=t=>jt(t.map(e=>e.toLowerCase()));[$$,Ob]=[1,2]});function Tb({id:t,reports:e}){let n=an(t);if(Sn(t.split("/")[0]).dates.length<3)return null;let s=o=>He(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Lt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${tt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function zb({id:t}){let e=Sn(t.split("/")[0]),{no_result:n,not_mentioned:s}=an(t),o=e.dates.filter(({date:l})=>On(t,l)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ye} text=${x(l,"summary")} /><${eo} of=${l} />
    <${ye} text=${c===e.date&&x(l,"resultReported")!=="true"&&n} look="zacht" />
    <${Zt} of=${[l]} />
  `;return a`
    <${Tb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=gs(t,l);return a`
          <li>
            <strong>${D(c)}</strong>
            <p><${Lt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ye} text=${r} look="zacht" />`}
            ${He(t,l).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Fb({id:t}){let e=zt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${G("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${an(t).silent}</strong></p><${Nt} items=${n} />`}function Eb({id:t}){let e=an(t),n=e.deadline_columns,s=Ws(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>tt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>tr(x(i,"modality"))},{key:"er",label:n.there,text:i=>He(i).delivery||e.not_there},{...os(n.place,()=>[]),cell:i=>a`<${ye} text=${x(i,"summary")} /><${Zt} of=${[i]} />`}];return a`<${ht} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Ab({id:t}){let e=an(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${E} id=${i} /><${vs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>x(i[0],"summary")},os(n.place,({of:i})=>i.slice(0,1))];return a`<${ht} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Bb({id:t}){let e=zt(yt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${an(t).heading}<${ft} ids=${e} />.</p>`}function Nb({id:t}){let e=an(t),n=Yr(t);if(n.length)return n.map(o=>a`<${dr} id=${o} /><${Zt} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=wt(t,"interventionKind").map(et).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Pb({id:t}){let e=an(t),n=Vt(t,"subMeasureOf"),s=o=>a` <${Lt} id=${o} />`;return a`<${rt} title=${e.container}><p>${e.parts}</p><${Ae} ids=${n} more=${s} /><//>`}function h$({id:t}){let e=an(t),n=Sn(t.split("/")[0]),s=ds(n.date,n),o=x(t,"promise"),r=No(t),i=x(t,"isContainer")==="true"?Pb:Ib;return a`
    <${rt} title=${o?e.promise:e.what}>
      ${Ea(t).map(l=>a`<${ye} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${ye} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${ye} text=${e.numbered} look="zacht" />`}
      <${Zt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Ba} id=${t} />
    ${r.length>0&&a`<${rt} title=${k.thing.further}><${kn} pairs=${r} /><//>`}
    <${Po} id=${t} />
  `}var an,Ib,g$=M(()=>{"use strict";W();P();N();ge();Y();ut();At();dt();Pe();yn();Mn();an=t=>he(St(t)).thing.undertaking;Ib=({id:t})=>a`
  <${rt} title=${an(t).progress}><${zb} id=${t} /><${Fb} id=${t} /><${Eb} id=${t} /><//>
  <${rt} title=${an(t).who}><${Ab} id=${t} /><${Bb} id=${t} /><//>
  <${Pa} title=${an(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${rt} title=${an(t).steps}><${Nb} id=${t} /><//>
`});function Wb({id:t}){let e=qb[un(t)];return e?y.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Rb} key=${n.plan.key} ...${n} />`):null}function Db({id:t}){let e=Vt(t,"inChapter"),n=gl(Je.other.annex.file),s=l=>a` <${Lt} id=${l} />`,o=l=>g(Je.other.at,{steps:lc([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${Ea(l).join(" ")} ${o(l)}</p>`,i=hs.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${rt} title=${Je.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Je.other.annex.label}</a></p>`}
      <${Ae} ids=${qt(e)} more=${r} />
      ${i.length>0&&a`<p>${Je.other.under}</p><${Ae} ids=${qt(i)} more=${s} />`}
    <//>
  `}function Hb({id:t}){let e=[...No(t),[en(t,"Legislation")?Je.also_known:Je.in_source,Aa(t)],[Je.place,nn(t).length>0&&a`<${Zt} of=${[t]} />`]];return a`
    <${rt} title=${Je.known}>
      ${en(t,"Facilitator")&&a`<p class="zacht">${he(St(t)).thing.other.judged}</p>`}
      <${ye} text=${x(t,"summary")} />
      <${ye} text=${x(t,"rationale")} />
      <${kn} pairs=${e} />
    <//>
    <${Ba} id=${t} />
    ${en(t,"Chapter")&&a`<${Db} id=${t} />`}
    <${Po} id=${t} />
  `}function Kb({id:t}){let e=H(T.route.query),n=un(t)==="organisation"&&x(t,"notation"),s=i=>Rn(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${ja} gap=${i} scenario=${e} /></article>`);return a`
    <${rt} title=${g(Je.gaps,{count:o.length})}>
      <${Ln} id="vragen" items=${r} first=${K()?Ub:Vb} as="div" />
    <//>
  `}function Gb({id:t}){let e=un(t),n=[b$[e]&&a`<a href=${j(b$[e])}>${Je.crumbs[e]}</a>`,I&&St(t)?.title,...["inChapter","subMeasureOf"].map(s=>yt(t,s)&&a`<${E} id=${yt(t,s)} />`),ce(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function k$({route:t}){let e=t.path.slice(1).join("/");if(!Yt(e))return a`<${Ts} />`;let n=S(e),s=un(e),o=Jb[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(f=>x(e,f)),p=r?[l&&`${Je.promised} ${l}`,g(Je.stand,{stand:Le(e).toLowerCase()})]:[c],u=[`${ce(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=C([...nn(e),...nn(gs(e))]);return $a(u.replace(/([^.!?])$/,"$1."),m,null,St(e)||ot())};return a`
    <${Gb} id=${e} />
    <${st} text=${en(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Lt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${Wb} id=${e} />
    <div class="acties bovenaan">
      <${Os} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${Je.around}</a>
    </div>
    <${o} id=${e} />
    <${Kb} id=${e} />
  `}var Je,cc,qb,Rb,Vb,Ub,b$,Jb,w$=M(()=>{"use strict";W();J();vt();P();Et();N();ge();Y();ut();At();Ve();Xt();js();Fo();dt();Pe();yn();f$();oi();g$();Mn();kr();Je=k.thing,cc=k.thing.route,qb={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Nn},Rb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?g(cc.of_plan,{plan:t.title}):cc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${cc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Vb,Ub]=[3,1];b$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Jb={undertaking:h$,organisation:m$,step:fd,other:Hb}});function Qb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?An(o,s).named:{},i=he(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${kt.tiles_label}>
      ${Xr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>R({uitkomst:n===l?null:l})}>
            <${Wo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:tt(pn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function ek({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,Xb).map(l=>a`
      <${Wo} outcome=${l.outcome} />
      <span>
        <${E} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${kt.open.title}</h2>
      <p>${r.length?g(kt.open.phrase,{date:tt(pn(e.key,n))}):kt.open.none}</p>
      <${Nt} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${kt.open.gaps}</a></p>
      <h2>${kt.read.title}</h2>
      <ul class="leesregels"><li>${kt.read.first}</li>${tk}<li>${kt.read.last}</li></ul>
    </aside>
  `}function ok({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Z),s=C(t.flatMap(r=>_$(r.work))).map(r=>[r,S(be(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[kt.fields.year,"jaar",Xe(e)],[kt.fields.partner,"partner",s]];return a`<${ma} fields=${o} names=${["jaar","partner"]} />`}function ak({plan:t,scenario:e,chosen:n,query:s}){let o=Yn(t,e.date),r=np(t,e.date).filter(hi(s)),i=o.filter(hi(s)),l=i.length===o.length,c=d=>d.filter($=>!n||$.outcome===n),p=c(i),u=ks(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(kt.intro,{count:o.length,undated:r.length})}</p>
    <p>${An(e,t).phrase.overdue}</p>
  `,f=a`
    <details class="tweeling">
      <summary>${g(kt.undated,{count:r.length})}</summary>
      <${Nt} items=${r.map(rk)} />
    </details>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${L(kt.kept,p.length)}</strong> ${u}</p>`}
      <${Ya} works=${c(o.filter(hi({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Qb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${a$} plan=${t} rows=${p} date=${e.date} /><${sk} plan=${t} rows=${p} /></div>
        <${ek} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${kt.table}</summary>
        <${ht} id=${`beloften-${t.key}`} caption=${kt.caption} rows=${p} columns=${y$} sort="dag" />
      </details>
      ${r.length>0&&f}
    </section>
  `}function x$({route:t}){let e=H(t.query),n=ta(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Yn(l,e.date)),r=o.filter(hi(t.query)).filter(l=>!s||l.outcome===s),i={title:kt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${st} text=${kt.heading} title=${kt.title} />
    <${hn}><${Gs} /><${lr} /><${ok} rows=${o} /><//>
    <${jo} />
    ${n.map(l=>a`<${ak} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${kt.none}</p>`}
    <p class="acties">
      <${$e} name="beloften.csv" rows=${()=>Zb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" ...${i} />`}
    </p>
    <${fe} text=${L(kt.lane_total,r.length)} />
  `}var kt,Yb,y$,Zb,Xb,tk,nk,sk,_$,hi,rk,v$=M(()=>{"use strict";W();J();vt();P();Et();N();ge();Y();At();Ve();Xt();Ql();Ls();ic();dt();wr();Pe();yn();kt=k.promises;Yb=t=>{let e=ws(t.plan).lanes[t.lane];return e?wo(e):""},y$=[{key:"dag",label:kt.columns.day,text:t=>t.day,cell:t=>t.by},te("actie",kt.columns.work,t=>t.work),{key:"wat",label:kt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:kt.columns.who,text:t=>Qn(t.work)},{key:"woorden",label:kt.columns.quote,text:t=>t.quote},{key:"stand",label:kt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ao} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:kt.columns.lane,text:Yb}],Zb=(t,e)=>{let n=[...y$,Lo(kt.columns.place,s=>s.id)];return Cn(n,t,s=>oe(e,s.plan.key))},Xb=6,tk=kt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);nk=t=>a`
  <${ao} outcome=${t.outcome} on=${t.by} />
  <span><${E} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,sk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${$i(t,e).map(n=>a`
        <details>
          <summary>${wo(n)}
            <span class="bij">
              ${L(kt.lane_total,n.mine.length)}${ks(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Nt} items=${n.mine.map(nk)} />
        </details>
      `)}
  </div>
`,_$=t=>Q(t,"who").map(e=>x(e.from,"notation")),hi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||_$(e.work).includes(t.partner));rk=({work:t,quote:e,what:n,stand:s})=>a`<${E} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function S$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${g(Ns.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function ik({loss:t,scenario:e,id:n,title:s}){let o=C$(t,e),r=[{key:"vak",label:Ns.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Cs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Ns.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Ns.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${ht} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${O$()} />`}function lk({loss:t,names:e,scenario:n,apart:s}){let o=Sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let f=new Map;for(let{acts:h,from:b,phrase:_=""}of Q(m,"who",n.date))h&&!e.includes(S(b))&&ln(f,_,S(b));let d=[...f].map(([h,b])=>`${jt(b)} (${h})`).join("; "),$=d&&a` <span class="zacht">${g(Ns.others,{names:d})}</span>`;return a`<li><${E} id=${m} /> <${Lt} id=${m} date=${n.date} />${$}</li>`},u=(m,f,d=[])=>{let $=a`<${Ln} id=${`${c}-${f}`} items=${d.map(p)} first=${O$()} />`;return d.length>0&&a`<${S$} title=${m} count=${d.length}>${$}<//>`};return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${uk} loss=${t} scenario=${n} />
      <${S$} title=${r} count=${t.cells.length} none=${i}>
        <${ik} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,f])=>u(f,m,t[m]))}
      ${t.blocks.map((m,f)=>u(m.phrase,String(f),m.acts))}
    </section>
  `}function pc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>C$(r,n).map(({cell:i,step:l,now:c})=>[jt(e),et(i.column),l,c,i.phrase,...oe(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${lk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[xe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${$e} name="wat-als.csv" rows=${()=>[[...Ns.csv,...Qs],...o()]} /></div>
  `}function ck(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return V({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?D(et(s.kind)):ct(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function pk({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${bs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(uo.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${uo.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${L(uo.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?L(uo.stays,l):uo.nothing}</p>`}
    </li>
  `}function uk({loss:t,scenario:e}){let{legend:n}=uo,s=ck(t,e),o=C(s.flatMap(i=>i.things.map(l=>bs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${uo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${pk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:ho(ot(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${G("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var uo,Ns,O$,C$,j$=M(()=>{"use strict";W();vt();P();Et();N();ge();jn();Y();ut();At();Xt();js();dt();Pe();uo=k.whatif.picture,Ns=k.whatif,O$=()=>K()?2:void 0,C$=(t,e)=>t.cells.map(n=>{let{matrix:s}=V({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[D(et(n.column)),o?ct(n.barrier):""],l=o?g(Ns.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?To(o):Ns.no_cell}})});function dk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=br("answer",{options:[...$s(n),...s]},()=>Ot(X.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:X.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=L(X.questions,o.gaps.filter(r).length);return a`
    <div>
      <${pc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(X.with_this,{questions:i,now:V(n).gaps.length})}</p>
    </div>
  `}function $k({acting:t,chosen:e}){let[n,s]=q(""),o=c=>R({zonder:c.map(gi).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Fe()?[...e,c]:[c])},i=c=>[S(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>vo(i(c),n));return a`
    <h2>${X.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(X.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${X.clear}</button>
          <button type="button" class="klein" onClick=${()=>cr(location.href,X.shared)}>${X.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${X.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${X.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${gi(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${X.none_found}</p>`}
    ${!Fe()&&a`<p class="zacht">${X.alone}</p>`}
  `}function mk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(X.start.alone,r),r>0&&(o.length?g(X.start.steps,{steps:jt(o.map(l=>ct(l).toLowerCase()))}):X.start.no_step),i>0&&L(X.start.lead,i)].filter(Boolean),s=ho(ot(e.plan));return a`
    <section id="begin">
      <h2>${X.start.title}</h2>
      <p class="zacht">${g(X.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${j("wat-als",{zonder:gi(o.who)})}>${S(o.who)}</a>
              <span class="bij">${I?`${Sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${X.start.no_partner}</p>`}
    </section>
  `}function fk({id:t,scenario:e}){let n=r=>jt(qt(C(r)).map(S)),s=Object.entries(X.apart.roles).map(([r,i])=>{let l=p=>Q(p,"who",e.date).filter(u=>u.role===r),c=qt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return S(p)+(u&&g(X.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:jt(c)})}</p>`}),o=Wa(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter(f=>f!==r))),c=g(r===t?X.apart.flows:X.apart.group_flows,{name:S(r)}),p=a`<${E} id=${r} text=${L(X.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(X.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Vt(t,r));return i&&a`<p>${g(X.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${X.apart.page} <${E} id=${t} />.</p>
  `}function L$({route:t}){let e=H(t.query),{without:n,most:s}=V(e),o=qt(Object.keys(n).filter($=>n[$].length)),r=(t.query.zonder||"").split(",").map(be).filter(Boolean),i=r.map($=>S($)),[l]=r,c=r.length>1&&Fe(),[,p,...u]=t.path,m=[[X.leave_out,j("wat-als"),!p],[X.action.title,j(["wat-als","actie"]),!!p]],f=a`
    <${ur} label=${X.title} tabs=${m} />
    <${st} text=${X.title} title=${p?X.action.title:X.title}>
      <p class="uitleg">${p?X.action[Fe()?"intro":"intro_elsewhere"]:X.intro}</p>
    <//>
    <${ha} scenario=${e} />
  `;if(p)return[f,a`<${Ru} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${dk} notations=${r.map(gi)} names=${i} scenario=${e} />`:l?a`
      <${pc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${fk} id=${l} scenario=${e} />`} />
    `:a`<${mk} most=${s} scenario=${e} />`;return a`
    ${f}
    <${Wl} chosen=${r.join(",")} choices=${a`<${$k} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${fe} text=${r.length===1?g(X.phrase,{name:i[0]}):""} />
  `}var X,gi,M$=M(()=>{"use strict";Ce();So();W();J();vt();P();Et();N();je();Io();ge();Y();ut();Ve();Xt();_a();dt();j$();Dl();Mn();X=k.whatif;gi=t=>x(t,"notation")});var z$={};A$(z$,{answerTo:()=>V,compare:()=>Z,connection:()=>_o,csv:()=>Vr,data:()=>y,here:()=>T,longerWays:()=>sa,scenarioOf:()=>H});function ki(t=null){for(let e of wi())e!==t&&(e.open=!1)}function uc(){ki(),Fn().classList.remove("is-open"),bi().setAttribute("aria-expanded","false")}function hk(){Fn()&&(bi().addEventListener("click",()=>{let t=Fn().classList.toggle("is-open");for(let e of wi())e.open=t;bi().setAttribute("aria-expanded",String(t))}),Fn().addEventListener("click",t=>{let e=t.target;e.closest("a")?uc():e.closest("summary")&&!K()&&ki(e.closest("details"))}),Fn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=wi().find(n=>n.open);K()?bi().focus():e?.querySelector("summary")?.focus(),uc()}),document.addEventListener("click",t=>{!K()&&!Fn().contains(t.target)&&ki()}),Fn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!K()&&!Fn().contains(e)&&ki()}))}function gk(t){if(!Fn())return;let e=bl(t)?.to;for(let n of Fn().querySelectorAll("a")){let{path:s}=Ri(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(s))}for(let n of wi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function bk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Tr=!Qo(e)||s!==n,Tr?(En(a`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),yi?it().show(yi,it().own):dc||kk($s(e),s),!0):!1}async function kk(t,e){dc=!0;try{yi=(await it().ask("page",{options:t,comparisons:e})).page,Tr&&it().show(yi,it().own)}catch(n){Tr&&En(a`<p role="alert">${n.message}</p>`,xt("inhoud"))}dc=!1}function wk(t){let e=t.path[0]||"overzicht",n=xt("inhoud");if(xt("bronregel").hidden=e==="controleer"&&!!le()?.board,le()?.own&&bk(e,H(t.query)))return;n.className=`scherm-${e}`;let s=xt("zoek");s&&e!=="zoek"&&(s.value="");let o=T$[e]||T$.onbekend;En([a`<${Ip} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),gk(e)}function $c(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:s}=it();En(a`<${Ud} state=${e} why=${n} own=${s} />`,t)}function yk(){_k(),Tr=!1,window.removeEventListener("werkplaats",$c),En(null,xt("inhoud")),En(null,xt("motor"))}var Fn,bi,wi,T$,dc,yi,Tr,_k,F$=M(()=>{"use strict";Ce();W();J();vt();P();Et();N();je();Hs();ar();ut();Xt();_a();Yp();uu();fu();Yu();dd();Ld();zd();Jd();n$();kr();d$();w$();v$();M$();Fn=()=>xt("menu"),bi=()=>xt("menuknop"),wi=()=>[...Fn().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});hk();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),uc();let e=xt("zoek").value;location.hash=Tp(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};cr(g(e,{...r,sources:ts()}),n)});T$={__proto__:null,overzicht:Td,dekking:mu,aandachtspunten:ud,partners:wd,maatregelen:vd,naslag:Od,gevraagd:Cd,tijdlijn:jd,beloften:x$,verken:Qu,ding:k$,samenvatting:u$,vragen:e$,"wat-als":L$,vergelijk:pu,"weet-niet":Qp,methode:Jp,zoek:Wu,controleer:le()?Gd:Kd,onbekend:Ts},dc=!1,yi="",Tr=!1;le()&&(window.addEventListener("werkplaats",$c),$c());xt("inhoud").replaceChildren();_k=Uc(wk);le()&&window.addEventListener("andere-bladzijde",yk,{once:!0});document.documentElement.dataset.klaar="ja"});Ce();xi();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:fc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(F$(),z$))});})();
