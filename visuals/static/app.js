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
"use strict";var ketenkaart=(()=>{var I$=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var q$=(t,e)=>{for(var n in e)I$(t,n,{get:e[n],enumerable:!0})};function Ct(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function mc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var xt,Me=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function fc(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));_i=R$(await new Response(e).json())}function R$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var _i,xi=M(()=>{"use strict";Me()});function bc(t){var e=hc.get(this);return e||(e=new Map,hc.set(this,e)),(e=gc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var gc,hc,kc=M(()=>{gc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,gc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},hc=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function Li(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ji.call(arguments,2):n),Do(t,i,s,o,null)}function Do(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ho,__v:o||++_c,__i:-1,__u:0};return!o&&jt.vnode&&jt.vnode(r),r}function Ir(t){return t.children}function Er(t,e){this.props=t,this.context=e,this.__g=0}function us(t,e){if(e==null)return t.__&&us(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:us(t)}function V$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:Ho},n)).__v=n.__v+1,jt.vnode&&jt.vnode(e),Mi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||us(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Mc(o,e,r),n.__=n.__e=null,e.__e!=s&&Sc(e))}function Sc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Sc(t)}function wc(t){(8&t.__g||(t.__g|=8,ps.push(t),Br++))&&vi==jt.debounceRendering||((vi=jt.debounceRendering)||queueMicrotask)(Oc)}function Oc(){try{for(var t,e=1;ps.length;)ps.length>e&&ps.sort(xc),t=ps.shift(),e=ps.length,8&t.__g&&V$(t)}finally{(Br=ps.length)&&(vi||queueMicrotask)(Oc)}}function Cc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,y=s.__k||Pr,S=e.length;for(c=U$(n,e,y,c,S),$=0;$<S;$++)(d=n.__k[$])!=null&&(m=~d.__i&&y[d.__i]||Nr,d.__i=$,b=Mi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Ti(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=jc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function U$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,y=0,S=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=Do(null,i):Ci(i)?i=S[r]=Do(Ir,{children:i}):i.constructor===Ho&&i.__b?i=S[r]=Do(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=K$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,y=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(y){for(u=[],$=[],r=0;r<o;r++)if((i=S[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:S[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=us(l)),zi(l,l));return s}function jc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=jc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=us(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function K$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function yc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function zr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||yc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||yc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Si[e]||(Si[e]=G$(e)),(t.__a||(t.__a={}))[e]=Oi,r=e!=(e=e.replace(vc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function G$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Fr]==null)e[Fr]=Oi++;else if(e[Fr]<this.__a[t])return;return n(jt.event?jt.event(e):e)}}}function Mi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,y,S,w,x,z,G,it,_t,B,Ot,E,Et=e.type;if(e.constructor!==Ho)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Ar(u,r):r.push(u),l=r[0]||l),(u=jt.__b)&&u(e);t:if(typeof Et=="function"){m=i.length;try{if(y=e.props,S=(u=Et.prototype)&&u.render,w=(u=Et.contextType)&&s[u.__c],x=u?w?w.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new Et(y,x):(e.__c=d=new Er(y,x),d.constructor=Et,d.render=Q$),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),Et.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,Et.getDerivedStateFromProps(y,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(y!==f&&S&&!Et.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(y,x),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(y,d.__s,x)===!1){e.__v!=n.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(he){he&&(he.__=e)}),Pr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=us(n);break t}d.componentWillUpdate&&d.componentWillUpdate(y,d.__s,x),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else S&&!Et.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=y,d.__P=t,d.__g&=-5,z=jt.__r,G=S?25:0;do d.__g&=-9,z&&z(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++G<25);S&&(Pr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),it=u&&u.type===Ir&&u.key==null?u.props.children:u,y.__P&&(u=l,o=(t=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(he){he&&zi(he,he)}),n.__k=null),l=n.__k?us(n,0):null),l=Cc(t,Ci(it)?it:[it],e,n,s,o,r,i,l,c,p),y.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(he){if(i.length=m,e.__v=null,c||r)if(he&&he.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(E=r[Ot-1])&&E.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(E=r[Ot])if(r[Ot]=null,_t){if(E==B)break}else{if(E.nodeType!=8)break;E.data.startsWith("$s")&&(B=Ar(_t=E))}}if(!_t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;_t=l}(u=Ar(_t=e.__c.__z||(e.__c.__z=_t)))?(e.__e=_t,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),he&&he.then||Lc(e),jt.__e(he,e,n)}}else l=e.__e=J$(n.__e,e,n,s,o,r,i,c,p,t);return(u=jt.diffed)&&u(e),l}function Ar(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Lc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Lc))}function Mc(t,e,n){for(var s=0;s<n.length;)Ti(n[s++],n[s++],n[s++]);jt.__c&&jt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){jt.__e(r,o.__v)}})}function J$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,y,S=n.props||Nr,w=e.props,x=e.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(x?f.localName==x:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(y=p.ownerDocument||document,!x)return y.createTextNode(w);t=y.createElementNS(o,x,w.is?w:p),l&&(jt.__m&&jt.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&w.defaultValue!=null?null:r&&ji.call(p.childNodes),!l&&r)for(S={},u=0;u<t.attributes.length;u++)S[(f=t.attributes[u]).name]=f.value;for(u in S)f=S[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||zr(t,u,null,f,o);for(u in w)f=w[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||S[u]===f||zr(t,u,f,S[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&H$.test(x))&&(o="http://www.w3.org/1999/xhtml"),Cc(p,Ci(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&us(n,0),l,c),r&&r.some(Ns)),l&&x!="textarea"||(u="value",x=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(x!="progress"||h)||zr(t,u,h,S[u],o),u="checked",b!=null&&b!=t[u]&&zr(t,u,b,S[u],o))}else S===w||l&&t.data==w||(t.data=w);return t}function Ti(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){jt.__e(o,n)}}function zi(t,e,n){var s,o,r,i;if(jt.unmount&&jt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Ti(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){jt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&zi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Ar(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function Q$(t,e,n){return this.constructor(t,n)}function En(t,e){var n,s,o,r;jt.__&&jt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Do(Ir,{children:[t]}),o=[],r=[],Mi(e,e.__k,s||Nr,Nr,e.namespaceURI,s?null:e.firstChild?ji.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Mc(o,e.__k,r),e.__k.props.children=null}var jt,_c,W$,ps,vi,Br,xc,Fr,vc,Oi,Si,D$,Ho,Nr,Pr,H$,Ci,ji,Ps,qr=M(()=>{Ho=Symbol.for("pv"),Nr={},Pr=[],H$=/^m(i|n|o|s|text|space)$/,Ci=Array.isArray,ji=Pr.slice,Ps=Object.assign;jt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Br=0,t}},_c=0,W$=function(t){return t!=null&&t.constructor===Ho},Er.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),wc(this)))},Er.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),wc(this))},Er.prototype.render=Ir,ps=[],Br=0,xc=function(t,e){return t.__v.__b-e.__v.__b},Fr=Symbol(),vc=/(PointerCapture)$|Capture$/i,Oi=0,Si={},D$=0});function Wr(t,e){Qt.__h&&Qt.__h(ne,t,Rr||e),Rr=0;var n=ne.__H||(ne.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return Rr=1,Y$(Rc,t)}function Y$(t,e,n){var s=Wr($o++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Rc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ei(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ne,!ne.__f)){ne.__f=!0;var o=ne.shouldComponentUpdate;ne.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ei(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Se(t,e){var n=Wr($o++,3);!Qt.__s&&Ni(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ne.__H.__h.push(n))}function en(t,e){var n=Wr($o++,4);!Qt.__s&&Ni(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ne.__h.push(n))}function Uo(t){return Rr=5,Ae(function(){return{current:t}},[])}function Ae(t,e){var n=Wr($o++,7);return Ni(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Z$(){var t;do{for(;t=Ai.shift();)try{Vo(t)}catch(n){Qt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=qc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vo),e.__h.some(Bi),e.__h=[]}catch(n){e.__h=[],Qt.__e(n,t.__v)}}}while(Ai.length)}function X$(t){var e,n=function(){clearTimeout(s),Pc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Pc&&(e=requestAnimationFrame(n))}function Ic(t){t!=1&&Tc==Qt.requestAnimationFrame||((Tc=Qt.requestAnimationFrame)||X$)(Z$)}function Vo(t){var e=ne,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ne=e}function Bi(t){var e=ne;t.__c=t.__(),ne=e}function Ni(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ei(n,t[s])})}function Rc(t,e){return typeof e=="function"?e(t):e}var $o,ne,Fi,Tc,Ei,Rr,qc,Ai,Qt,zc,Fc,Ec,Ac,Bc,Nc,Pc,Pi=M(()=>{qr();Ei=Object.is,Rr=0,qc=[],Ai=[],Qt=jt,zc=Qt.__b,Fc=Qt.__r,Ec=Qt.diffed,Ac=Qt.__c,Bc=Qt.unmount,Nc=Qt.__;Qt.__b=function(t){ne=null,zc&&zc(t)},Qt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Nc&&Nc(t,e)},Qt.__r=function(t){Fc&&Fc(t),$o=0;var e=(ne=t.__c).__H;e&&(Fi==ne?ne.__h=[]:(e.__h.some(Vo),e.__h.some(Bi),$o=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Fi=ne},Qt.diffed=function(t){Ec&&Ec(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ic(qc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Fi=ne=null},Qt.__c=function(t,e){e.some(function(n){try{n.__h.some(Vo),n.__h=n.__h.filter(function(s){return!s.__||Bi(s)})}catch(s){n.__h=[function(){throw s}]}}),Ac&&Ac(t,e)},Qt.unmount=function(t){Bc&&Bc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ic(Ai.push(o))}else Vo(o)}catch(r){e=r}}),s.__H=void 0,e&&Qt.__e(e,s.__v))};Pc=typeof requestAnimationFrame=="function"});function Wc(t){if(Array.isArray(t))return t.map(Wc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Li("wbr",null),n]:[n])}var se,a,R=M(()=>{"use strict";kc();qr();Pi();qr();Pi();se=()=>Uo(null);a=bc.bind((t,e,...n)=>Li(t,e,...typeof t=="string"?n.map(Wc):n))});function sm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Dc,n)&&!t.query.uit?{path:Dc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ri(t){let e=Object.entries(nm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[em[i]||i,l]);return sm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let s=tm.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function q(t,e=!1){let n=j(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ii},"",n),qi())}function qi(t=!1){let e=Ri(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,T.led=T.started&&!n&&!t,Hc(e),!n&&window.scrollTo(0,t&&Vc.get(history.state?.turn)||0)}function Uc(t){Hc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ii=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Vc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ii},""),qi(o)};return window.addEventListener("popstate",s,n),qi(),T.started=!0,()=>e.abort()}var tm,em,Dc,nm,T,Hc,Ii,Vc,Ge,J=M(()=>{"use strict";tm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],em={ernst:"gewicht"},Dc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},nm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};T={route:{path:[],query:{}},started:!1,led:!1},Ii=0,Vc=new Map;Ge=t=>j(["ding",t])});function nt({text:t,title:e=t,children:n}){let s=se();return en(()=>{document.title=`${e} – Ketenkaart`},[e]),en(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ge({text:t}){let{route:e}=T;return en(()=>{T.started&&t&&Ct(t)},[t,e]),null}var K,vt=M(()=>{"use strict";Me();R();J();K=()=>window.matchMedia("(max-width: 44rem)").matches});function Lt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function pn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Dr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Hr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Kc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,L,W,Ko,Vt,C,nn,Z,P=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ko=t=>(Vt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Vt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],nn=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,Gc,Jc,om,rm,am,im,lm,cm,pm,um,dm,$m,sn,fo,N,k,be,st,On,St,Yt,Qc,mm,Kn,Oe,fm,un,dn,et,ho,Ce,ds,A=M(()=>{"use strict";xi();_=_i,{codes:Gc,progress:Jc,queries:om,names:rm,absent:am,lists:im,kinds:lm,called:cm,works:pm,partners:um,lookups:dm}=_,$m=[Gc,Jc,om,rm,am,_.dates,im,lm,cm,pm,um,dm];for(let t of[...$m,_.words,_.addresses,...[Gc,Jc].flatMap(Object.values)])Object.setPrototypeOf(t,null);sn=new Map(Object.entries(_.things)),fo=new Map(_.plans.map(t=>[t.key,t])),N=_.plans.length>1,k=_.words,be=t=>t?.words.page||k,st=t=>fo.get(t||"")||(N?void 0:_.plans[0]),On=t=>fo.get(t),St=t=>fo.get(t.split("/")[0]),Yt=(t,e)=>!e||!St(t)||St(t)?.key===e,Qc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],mm=_.plans.flatMap(t=>t.dates),Kn=Qc(mm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Oe=Kn[Kn.length-1].date,fm=_.plans.flatMap(t=>t.steps),un=Qc(fm.reverse(),({notation:t})=>t).reverse(),dn=(t,e)=>{let n=St(t);return n?_.stands[e]?.[n.key]||n.date:e},et=t=>_.dates[t]||t||"",ho=(t=st())=>t?.source||_.source,Ce=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),ds=(t,e=st())=>(e?e.dates:Kn).find(n=>n.date===t)?.label||et(t)});async function Vr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Gn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Wi,ce,lt,Be,Te=M(()=>{"use strict";P();A();Wi=5*2**20,ce=()=>window.werkplaats,lt=()=>ce(),Be=()=>!!ce()&&ce()?.state!=="off"});function H(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Di.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Hi(o,n),without:Hi(r,n),links:i},p={...Hi(l,n),...c};Di.set(s,p)}return Di.get(s)}function $s({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&fo.has(t.plan)?t.plan:"",n=Kn.some(p=>p.date===t.stand)?t.stand:Oe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Oe};return[r,i,l].map(Ur).find(p=>Go(p)||ce())||Ur({...l,stated:!1,strict:!1})}function Ur({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Vi(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Di,Hi,An,Go,Ui,Yc,At=M(()=>{"use strict";A();Te();Di=new Map,Hi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>H({...t,plan:e.key}).numbers[0];Go=t=>t.key in _.answers;Ui=(t,e)=>fo.get(e)?.steps.find(n=>n.notation===t)?.id,Yc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ui(s.step,e))))});var Zc,hm,Is,Jo,Q,qt,ms,ke=M(()=>{"use strict";P();A();Zc=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])pn(Zc,i,r)}hm=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Is=(t,e=Oe)=>!hm[e]?.has(t),Jo=(t,e=Oe)=>(Zc.get(t)||[]).filter(n=>Is(n.of[0]||n.from,e)),Q=(t,e,n)=>Jo(t,n).filter(s=>s.name===e),qt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),ms=(t,e)=>t.from===e?t.to:t.from});var Ki,bt,v,Mt,kt,fs,Kr,qs,Ne,tp,$n,pe,Jn,ue,Ut,V,Kt,Gr,ep,O,oe,Xc,on,Jr,hs,gm,Qr,Qo,mn,go,bm,we,de,ze,Y=M(()=>{"use strict";P();A();Ki=[],bt=(t,e)=>sn.get(t)?.[e]||Ki,v=(t,e)=>bt(t,e)[0]||"",Mt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>Mt(t,e)[0]||"",fs=t=>sn.has(t),Kr=t=>bt(t,"type"),qs=t=>ep.get(t)||Ki,Ne=(t,e)=>Kr(t).includes(e),tp=t=>Kr(t).map(e=>_.kinds[e]).find(Boolean),$n=t=>tp(t)?.page||"",pe=t=>tp(t)?.kind||"",Jn=t=>$n(t)==="organisation",ue=t=>$n(t)==="undertaking",Ut=t=>!!$n(t)&&!!v(t,"prefLabel"),V=(t,e)=>_.codes[t]?.[e]?.label||e||"",Kt=(t,e)=>V(_.lists[e],v(t,e)),Gr=t=>_.names[t]||k.thing.foreign[t]||t,ep=new Map;for(let[t,e]of sn)for(let n of e.type||Ki)pn(ep,n,t);O=t=>_.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),oe=t=>_.called[t]?.short||O(t),Xc=t=>v(t,"identifier"),on=[...qs("Chapter")].sort((t,e)=>Z(Xc(t),Xc(e))),Jr=on.flatMap(t=>Mt(t,"chapterLead").map(e=>v(e,"notation"))),hs=[...sn.keys()].filter(ue),gm=[...sn.keys()].filter(Jn),Qr=t=>un.find(e=>e.notation===t),Qo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),mn=un.map(t=>[t.notation,t.label]),go=Qo("InterventionKind"),bm=new Map(gm.map(t=>[v(t,"notation"),t])),we=t=>bm.get(t)||"",de=t=>_.addresses[t]||"",ze=t=>Mt(t,"passage")});function sp(t,e,n){let s=Je(t,n);return{name:O(e),short:oe(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:W(Zo(v(t,"modality"))),day:v(t,"dueBy"),by:et(v(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:et(s.on)}}var Yo,Nn,bo,ko,Gi,Bn,Qn,Yr,Rs,Rt,Zr,Zo,km,Je,Ji,gs,Cn,bs,Yn,np,Xr,ks,Qi,wo,Pn,Bt=M(()=>{"use strict";J();P();A();ke();Y();Yo=t=>e=>_.works[e]?.[t]||[],Nn=Yo("steps"),bo=Yo("kinds"),ko=Yo("years"),Gi=Yo("leads"),Bn=Yo("acts"),Qn=t=>{let e=s=>Gi(t).includes(s)?g(k.shared.leading,{name:O(s)}):O(s);if(Bn(t).length)return Bn(t).map(e).join(", ");let n=Q(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":k.explore.list.no_partner},Yr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),Rs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),Rt=t=>v(t,"isGeneric")==="true",Zr=t=>{let[e,n]=[qt(t,"chapterLead"),Q(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":_.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Zo=t=>V("Modality",t),km={},Je=(t,e=Oe)=>T.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||km,Ji=t=>(e,n)=>Je(e,n)[t]||"",gs=Ji("report"),Cn=Ji("status"),bs=Ji("state"),Yn=(t,e)=>Pn(t).rows.filter(({id:n})=>Je(n,e).outcome).map(n=>({...n,plan:t,...sp(n.id,n.work,e)})),np=(t,e)=>_.promises[t.key].undated.filter(n=>Is(n,e)).map(n=>{let s=v(n,"initiative").slice(1);return{id:n,work:s,plan:t,...sp(n,s,e)}});Xr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ks=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Qi=(t,e)=>{let{reports:n}=Pn(t);return n.find(s=>s.date===dn(t.key,e))||n[n.length-1]},wo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Pn=t=>_.promises[t.key]});function yo(t,e){if(v(t,"crossCutting")==="true")return[{step:ws,of:t,basis:""}];let n=H(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:kt(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ta(t,e){if(ue(t))return[t];let n=r=>ue(r)&&Yt(r,e.plan);if(Jn(t))return C(ys(t,e).map(r=>r.to));if(!rp(t))return C(Jo(t,e.date).map(r=>ms(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&yo(r,e).some(i=>i.step===t))}function ap({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Ut),$=B=>(!s||yo(B,c).some(Ot=>v(Ot.step,"notation")===s))&&(!o||bo(B).includes(o))&&(!r||ko(B).slice(-1)[0]>=r)&&(!i||ko(B)[0]<=i),m=C(u.flatMap(B=>ta(B,c))),d=B=>u.includes(B)&&!l,f=m.filter(B=>!d(B)&&!$(B)),h=m.filter(B=>d(B)||$(B)&&!p.has(B)).sort(Xi),S=[...u.filter(B=>!Jn(B)).flatMap(B=>ta(B,c)),e].filter(B=>h.includes(B)).flatMap(B=>op(B,c,l)),w=C([...u.filter(Jn),...S]).filter(B=>!p.has(B)).sort(Ws),x=h.flatMap(B=>ys(B,c,l).filter(Ot=>w.includes(Ot.from))),z=h.flatMap(B=>yo(B,c).map(Ot=>({work:B,...Ot}))),G=[...un.map(B=>B.id),ws],it=C([...u.filter(rp),...z.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,Ot)=>G.indexOf(B)-G.indexOf(Ot)),_t=r||i?f.filter(B=>!ko(B).length).length:0;return{who:w,what:h,steps:it,roles:x,ties:z.filter(B=>it.includes(B.step)),left:f.length,undated:_t}}function ea(t,{who:e,what:n},s){return ue(t)?op(t,s).filter(o=>!e.includes(o)).length:ta(t,s).filter(o=>!n.includes(o)).length}function na(t,e,n,s=!1){let o=ip(t,e,n,s),r=Yi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Xo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Ws))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function _o(t,e,n,s=!1){let o=ip(t,e,n,s),r=Yi(t,e,o),i=Yi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Ws)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Ws).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:ys(f,n).filter(b=>ms(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function lp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ys(r,n,!0),...Q(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ue(r)&&Yt(r,n.plan)).sort(Xi).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Yi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function cp(t,e){let n=r=>yo(r,e).map(i=>i.step),[s,o]=t.map(r=>ta(r,e).flatMap(n));return un.filter(({id:r})=>s.includes(r)&&o.includes(r))}function pp(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var ws,Zi,ys,op,rp,Xi,Ws,ip,Xo,Ds=M(()=>{"use strict";P();At();A();ke();Y();Bt();ws="dwars",Zi=60,ys=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Yt(o.to,n)),op=(t,e,n=!1)=>C(ys(t,e,n).map(s=>s.from)),rp=t=>$n(t)==="step";Xi=(t,e)=>Z(oe(t),oe(e))||Z(O(t),O(e)),Ws=(t,e)=>Number(Rt(t))-Number(Rt(e))||Xi(t,e);ip=(t,e,n,s)=>o=>C(ys(o,n).map(r=>ms(r,o))).filter(r=>r===t||r===e||ue(r)||s||!Rt(r)),Xo=30});var wm,fp,hp,tr,xo,ym,gp,er,ra,ol,tl,_m,bp,kp,il,ll,wp,xm,nr,el,vm,Sm,Om,Cm,nl,up,jm,rl,al,sl,Lm,dp,$p,mp,sa,oa,yp,Mm,_p=M(()=>{wm="ENTRIES",fp="KEYS",hp="VALUES",tr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=xo(this._path);if(xo(n)==="")return{done:!1,value:this.result()};let s=e.get(xo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=xo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>xo(e)).filter(e=>e!=="").join("")}value(){return xo(this._path).node.get("")}result(){switch(this._type){case hp:return this.value();case fp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},xo=t=>t[t.length-1],ym=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return gp(t,e,n,s,i,1,o,""),s},gp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),y=Math.min(i-1,u+n);for(let S=b;S<y;++S){let w=m!==e[S],x=o[f+S]+ +w,z=o[f+S+1]+1,G=o[d+S]+1,it=o[d+S+1]=Math.min(x,z,G);it<h&&(h=it)}if(h>n)continue t}gp(t.get(p),e,n,s,o,u,i,l+p)}},er=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ra(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=il(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,_m(this._tree,e)}entries(){return new tr(this,wm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return ym(this._tree,e,n)}get(e){let n=ol(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ol(this._tree,e);return n!==void 0&&n.has("")}keys(){return new tr(this,fp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,tl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=tl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=tl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new tr(this,hp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ra=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ra(t.get(s),e.slice(s.length),n);return n.push([t,e]),ra(void 0,"",n)},ol=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ol(t.get(n),e.slice(n.length))},tl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},_m=(t,e)=>{let[n,s]=ra(t,e);if(n!==void 0){if(n.delete(""),n.size===0)bp(s);else if(n.size===1){let[o,r]=n.entries().next().value;kp(s,o,r)}}},bp=t=>{if(t.length===0)return;let[e,n]=il(t);if(e.delete(n),e.size===0)bp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&kp(t.slice(0,-1),s,o)}},kp=(t,e,n)=>{if(t.length===0)return;let[s,o]=il(t);s.set(o+e,n),s.delete(o)},il=t=>t[t.length-1],ll="or",wp="and",xm="and_not",nr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?sl:e.autoVacuum;this._options={...nl,...e,autoVacuum:n,searchOptions:{...up,...e.searchOptions||{}},autoSuggestOptions:{...jm,...e.autoSuggestOptions||{}}},this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=al,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let y of b)this.addTerm(d,p,y);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let y of b)this.removeTerm(d,p,y);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=al,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||rl.batchSize,r=e.batchWait||rl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||sl.minDirtCount,s=s||sl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort($p),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort($p),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(nl.hasOwnProperty(e))return el(nl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=sa(o),c._fieldLength=sa(r),c._storedFields=sa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),sa(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await oa(o),c._fieldLength=await oa(r),c._storedFields=await oa(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await oa(f))}++p%1e3===0&&await yp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new er,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Cm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:el(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...up.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let y=h.length-e.term.length;if(!y)continue;f?.delete(h);let S=u*h.length/(h.length+.3*y);this.termResults(e.term,h,S,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,y]=f.get(h);if(!y)continue;let S=p*h.length/(h.length+y);this.termResults(e.term,h,S,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=ll){if(e.length===0)return new Map;let s=n.toLowerCase(),o=vm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let y=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!y)continue;let S=d.get(b),w=this._fieldLength.get(b)[m],x=Om(S,f,this._documentCount,w,h,c),z=s*o*$*y*x,G=p.get(b);if(G){G.score+=z,Lm(G.terms,e);let it=el(G.match,n);it?it.push(u):G.match[n]=[u]}else p.set(b,{score:z,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,mp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,mp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};nr.wildcard=Symbol("*");el=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,vm={[ll]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),dp(s.terms,r)}}return t},[wp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);dp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[xm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Sm={k:1.2,b:.7,d:.5},Om=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Cm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},nl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Mm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},up={combineWith:ll,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Sm},jm={combineWith:wp,prefix:(t,e,n)=>e===n.length-1},rl={batchSize:1e3,batchWait:10},al={minDirtFactor:.1,minDirtCount:20},sl={...rl,...al},Lm=(t,e)=>{t.includes(e)||t.push(e)},dp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},$p=({score:t},{score:e})=>e-t,mp=()=>new Map,sa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},oa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await yp(0);return e},yp=t=>new Promise(e=>setTimeout(e,t)),Mm=/[\n\r\p{Z}\p{P}]+/u});function aa(t,e=[],n=Vs(t),s=()=>!0){let o=Vt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=zm&&l.length>=c.length+Fm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function vo(t,e){let n=sr(t).map(Vt);return Hs(e).every(s=>n.some(aa(s)))}function ia(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(xp))vp(o).map(Vt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Tm,zm,Fm,xp,Em,Hs,vp,sr,Vs,So=M(()=>{"use strict";P();Tm=4,zm=6,Fm=3,xp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Em=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>Em(t).match(xp)||[],vp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],sr=t=>Hs(t).flatMap(vp),Vs=t=>t.length>1&&t.length<=Tm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Pm(){let t=new Map([...sn.keys()].filter(Ut).map(s=>{let o=[_.called[s]&&O(s),v(s,"value")&&_.lookups[s]?.description];return[s,{sort:[pe(s)],text:o.filter(Boolean)}]}));for(let[s,o]of sn){let r=Qe.owners.flatMap(l=>Mt(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...Nm(s)),i?.text.push(...Qe.texts.flatMap(l=>(o[l]||[]).map(et)))}let e=s=>Number(Qe.weights[s]??Qe.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Qe.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:pe(s),titles:Bm(s),...o},i=C(qt(s,"who")).filter(c=>!Bn(s).includes(c)),l={actors:Sp(Qe.actors,Bn(s)),text:[...r.text,...Sp(Qe.others,i)]};return{...r,...l,weight:Math.min(...Kr(s).map(e))}}),...Object.entries(_.queries).filter(ul).map(([s,{title:o,question:r,why:i}])=>n(s,o,Qe.question,["vragen",s],[r,i])),...C(Object.values(_.progress[Oe]).flatMap(({status:s})=>s||[])).map(s=>n(s,W(V("Status",s)),Qe.in_state,["maatregelen"],[],{staat:s})),...Object.values(N?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Qe.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function qm(){let t=new Map(Pm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(sr)),s=new Set(n.filter(p=>!la(p)).map(Vt)),o=new nr({fields:ca,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:sr,processTerm:p=>la(p)?null:Vt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(sr),i=new Set(r.filter(Vs).map(Vt)),c=[...e.filter(p=>Qe.synonyms.some(u=>Ne(p.id,u))).map(p=>p.titles),...Qe.same].map(p=>C(p.map(Zn))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Vm(t){if(Pe.known.has(t))return cl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Pe.known.has(n));return[...cl.get(t)||[],...e.flatMap(n=>cl.get(n)||[n])]}function jp(t){let e=Vt(t),n=[e,e.replace(/s$/,"")].find(o=>Pe.shorts.has(o));if(n||Vs(t)||e.length<2)return aa(n||t,[],!0);let s=[...Pe.known].some(o=>o.startsWith(e));return aa(t,Vm(e),!1,o=>s||Pe.known.has(o))}function Mp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Pe.known.has(n)||e<Op&&!Pe.shorts.has(n))continue;let o=s.length>=Op&&Pe.known.has(s)?[s]:Mp(s);if(o.length)return[n,...o]}return[]}function Um(t){for(let e of t.length<Rm||/\d/.test(t)?[]:t.length<Wm?[1]:[1,2]){let s=Pe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function pa(t){let e=Hs(t).filter(n=>!la(n));return e.length?e:Hs(t)}function Km(t){return pa(t).flatMap(e=>{if(Vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Mp(Vt(e)),()=>Um(Vt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Lp(jp(r)).length))return o}return[e]})}function Gm(t,e){let n=t.filter(Vs).map(Zn),s=Pe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Dm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Hs(o).filter(r=>!la(r)))]}function Jm(t,e){let[n,...s]=t.titles.map(Zn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function pl(t){Pe=Pe||qm();let e=Km(t),n=e.join(" "),s=pa(t).join(" "),o=Vt(n)===Vt(s)?Zn(t):Zn(n),[,...r]=Gm(e,o),i=[e,...r].map(d=>d.map(jp)),l=[o,...r.map(d=>Zn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(Vt(b))),$=new Map;for(let d of i){let f=d.map(h=>({combineWith:Hm,queries:Lp(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of Im.entries())for(let{id:y,score:S}of Pe.mini.search({combineWith:"AND",queries:f},{fields:b})){let w=Pe.items.get(y),x=Jm(w,o)??h+4+ +(b.length===ca.length&&!u(w));x<($.get(y)?.place??Number.POSITIVE_INFINITY)&&$.set(y,{item:w,place:x,score:S})}}return{found:[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Z(d.item.label,f.item.label)).map(({item:d})=>d),read:Vt(n)===Vt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function dl(t){let e=pl(t);if(e.found.length||pa(t).length<2)return e;let n=pa(t).flatMap(o=>pl(o).found.length?{word:o,...pl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function zp(t,e){let n=r=>{let[i,l]=ia(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Qe,Am,la,Zn,Cp,Bm,Sp,Nm,ua,ul,ca,Im,Rm,Wm,Op,Dm,Hm,cl,Pe,Lp,Tp,or=M(()=>{"use strict";_p();So();J();P();A();Te();ke();Y();Bt();Qe=k.search,Am=new Set(Qe.small),la=t=>!Vs(t)&&Am.has(Vt(t)),Zn=t=>` ${Hs(t).map(Vt).join(" ")} `,Cp=new Map;for(let[t,e]of _.search.english)pn(Cp,t,e);Bm=t=>C([O(t),oe(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...Cp.get(t)||[]]),Sp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],Nm=t=>Qe.sorts.flatMap(e=>{let n=_.lists[e];return bt(t,e).flatMap(s=>[V(n,s),..._.search.also[n]?.[s]||[]])}),ua="gaps",ul=([t,{shelf:e}])=>e===ua||t in k.questions.rows_of||!!ce();ca=["titles","sort","actors","text"],Im=ca.map((t,e)=>ca.slice(0,e+1));Rm=6,Wm=10,Op=4,Dm=4,Hm="OR",cl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Lp=t=>[...Pe.known].filter(t);Tp=t=>{let{found:e,read:n,some:s}=dl(t);return e.length===1&&Ut(e[0].id)&&!n&&!s.length?j(e[0].path):""}});function da(t,e,n,s=st(n?.plan)){let{version:o,content:r}=_.meta;return g(rn.export.footnote,{phrase:t,sources:ts(s),addresses:e.map(i=>`; ${de(i)}`).join(""),version:o+(r?g(rn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Nt(n,s)}`:""})}var rn,In,Xn,Oo,ts,_s,ye,$e,ft,ot,Qm,$l,Nt,ct=M(()=>{"use strict";P();A();Y();Bt();rn=k.shared,In=rn.silence,Xn=(t=st())=>t?g(be(t).shared.report,{date:et(t.date)}):rn.reports,Oo=(t=st(),e=rn.nothing)=>`${L(e,t?1:2,{report:W(Xn(t))})} ${In}`,ts=(t=st())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${et(e.date)}`).join("; "),_s=(t,e)=>[Je(t,e).word||"",Je(t,e).more||""],ye=(t,e)=>_s(t,e).filter(Boolean).join(", "),$e=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,rn.bases[t]||W(e.label)]])),ft=t=>t===null?rn.all_steps:Qr(t)?.label||t,ot=t=>V("InterventionKind",t),Qm=(t,e)=>e?ds(dn(e.key,t.date),e):t.date===Oe?rn.choices.latest:g(rn.choices.others_latest,{date:ds(t.date)}),$l=({stated:t,strict:e,plan:n},s=st(n))=>[t&&be(s).shared.choices.links_stated,e&&rn.choices.strict_phrase].filter(Boolean).join(" · ")||rn.choices.all_phrase,Nt=(t,e=st(t.plan))=>[Qm(t,e),$l(t,e),t.expect?rn.choices.with_phrase:rn.choices.without_phrase].join(" · ")});function _e({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>q({[e]:i.target.value})}>
        ${!o&&a`<option value="">${fn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Ap({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function hn({children:t}){if(!K())return a`<section class="filters" aria-label=${fn.filters}>${t}</section>`;let e=C(ml().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(fn.filters_set,{count:e}):fn.filters;return a`<${Ap} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!K()&&Zm.some(n=>T.route.query[n]);return a`
    <${Ap} look="keuzes" id="wijzig" phrase=${fn.change} opens=${e}>${t}<${ma} /><//>
  `}function ar(){let t=D(T.route.query),e=st(t.plan)?.dates||Kn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Vi(T.route.query,"stand",n);return a`<${es} legend=${fn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function fl(){let{query:t}=T.route,e=D(t),{counted:n}=be(st(e.plan)).shared.choices,s=Object.entries(Xm).filter(([,o])=>Fp(o,D({...t,...o})));return s.length<2?null:a`
    <${Ep} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Fp(r,e)}
            onChange=${()=>q(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ma(){let{query:t}=T.route,e=fn.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Vi(t,"verwachtingen",n);return a`
    <${Ks} />
    <${fl} />
    <${ar} />
    <${es} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var fn,Ep,es,Co,rr,$a,Ym,ml,Zm,Ks,Xm,Fp,jo,fa,ns,Ye=M(()=>{"use strict";R();J();vt();P();At();A();ct();fn=k.shared,Ep=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,es=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Ep} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>q({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Co=({label:t=fn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>q({[e]:s.target.value},!0)} />
  </label>
`,rr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>q(Object.fromEntries(t.map(e=>[e,null])))}>
    ${fn.clear}
  </button>
`,$a=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${_e} ...${{label:s,name:o,options:r}} />`)}
    <${rr} names=${e} />
  </div>
`;Ym=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,ml=()=>Object.entries(T.route.query).filter(([t])=>!Ym.test(t));Zm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=_.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${_e} label=${fn.plan} name="plan" options=${t} /></div>`};Xm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Fp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>D(T.route.query).strict&&a`
    <p class="zacht">
      ${fn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>q({lezing:null})}>${fn.choices.strict_off}</button>
    </p>
  `,fa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Nt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ma} />
  </details>
`,ns=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Np({passage:t}){let[e,n]=I("");async function s(){try{n((await lt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Bp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Bp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ha(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(s,e?{...o,plan:e}:o)}function Tt({id:t,date:e}){let[n,s]=_s(t,e);return a`<span class=${`chip s-${bs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function xe({basis:t}){let[e,n]=$e[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${tf[e]}
    </svg>
  `:null}function Zt({of:t}){let e=C(t.flatMap(ze));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${ba} passage=${n} /></li>`)}</ul>`:null}function Gs({of:t,look:e}){let[n,...s]=ze(t);return n?a`
    <p class=${e}>
      ${de(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Be()&&a`<${Np} passage=${n} />`}
    </p>
  `:null}var Bp,F,pt,Fe,tf,ga,ba,ka,xs,ut=M(()=>{"use strict";R();J();P();A();Te();Y();ct();Bt();Bp=k.shared.passage;F=({id:t,text:e})=>Ut(t)?a`<a href=${Ge(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;pt=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${F} id=${o} text=${e(o)} />`]),Fe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;tf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ga=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,ba=({passage:t})=>[de(t),Be()&&a`<${Np} passage=${t} />`];ka=({id:t})=>[kt(t,"broader")&&[a`<${F} id=${kt(t,"broader")} />`," › "],a`<${F} id=${t} />`],xs=({id:t})=>Rt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function sf({text:t,done:e}){let n=se(),s=se();return en(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function ir(t,e=vs.copied){try{await navigator.clipboard.writeText(t),Ct(e)}catch{let n=document.createElement("div");document.body.append(n),En(a`<${sf} text=${t} done=${()=>n.remove()} />`,n)}}function gn(t,e,n){mc(t,e,n),Ct(g(vs.downloaded,{name:t}))}function Mo(){return!_.files.length&&!ce()?null:a`
    <section class="bestanden" aria-label=${Pp}>
      <h2>${Pp}</h2>
      <ul>
        <${hl} ...${ef} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${hl} label=${e} description=${n} href=${gl(t)?.href} download=${t} />`)}
        ${ce()&&a`<${hl} ...${nf} href="#/controleer" />`}
      </ul>
    </section>
  `}var ef,nf,Pp,vs,wa,Ss,me,re,Js,jn,lr,qn,Lo,gl,hl,Xt=M(()=>{"use strict";Me();R();P();A();Te();Y();ct();Ye();ut();({summary:ef,save:nf,title:Pp}=k.frame.foot.files),vs=k.shared.export;wa=t=>t.replace(".",`${ml().map(([,e])=>`-${Ko(O(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>ir(t())}>${e}</button>`,me=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>gn(wa(t),Hr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,re=(t,e="",n="")=>{let s=st(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>et(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Nt(t,s):n]},Js=vs.heads,jn=(t,e,n)=>[[...t.map(s=>s.label),...Js],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],lr=(t,e,n,s)=>({name:`${Ko(O(t))}-${e}.csv`,origin:o=>re(n,s(o))}),qn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],Lo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>ze(e(n)).map(de).join("; "),cell:n=>a`<${Gs} of=${e(n)} />`}),gl=t=>document.querySelector(`#meenemen a[download="${t}"]`),hl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ip({name:t}){let e=bl(t),n=e?.parts?.map(({label:s,to:o})=>[s,j(o),o===t]);return n&&a`<${cr} label=${e?.label} tabs=${n} />`}var of,bl,cr,ya=M(()=>{"use strict";R();J();A();of=k.frame.menu.groups.flatMap(t=>t.screens||[t]),bl=t=>of.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),cr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function qe(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:rf[t](r),id:t==="partner"?we(r):"",cells:bn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function _a(t){let[e,n,s]=t.split("~");return{key:e,step:n===qp?null:n,plan:s}}function Ie(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function zo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ur);if(!l.every(Go))return()=>null;let c=u=>[Rn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,$)=>{let m=Rn(u,$,n.key),[d,f,h,b]=p.map(S=>af(S.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var qp,rf,bn,Rn,Os,Qs,xa,To,af,Ln=M(()=>{"use strict";J();P();At();A();Y();ct();qp="alle",rf={kind:t=>W(ot(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>O(we(t)||t)},bn=t=>[...t.steps.map(e=>e.notation),null];Rn=(t,e,n)=>[t,e??qp,...N?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>j("overzicht",{...s,cel:Rn(t,e,n)});Qs=t=>`cel-${t.replaceAll("~","-")}`,xa=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);To=t=>[Ie(t).word,...Ie(t).lines].join(", "),af=t=>t&&JSON.stringify([t.phrase,Ie(t).look,t.most_basis])});function kl({list:t,plan:e}){if(!t.length)return a`<p>${On(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${uf} ...${o} />`]);return a`
    <p class="zacht">${va.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function wl({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function df({gap:t}){let e=[t.barrier&&ft(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ga} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${ss(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${On(t.plan).title}`}
      ${Ut(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${yl} gap=${t} />
    </p>
  `}function _l({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=Ys(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${wl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ba} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${va.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ss(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${va.who}</strong></p><${kl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>da(t.sentence,Ys(t),e,st(t.plan))} />
  `} /></div>`}var va,Wn,Ys,ss,Rp,lf,cf,pf,Sa,Oa,uf,yl,Ca,Fo=M(()=>{"use strict";So();R();J();P();A();Y();ct();Xt();ut();va=k.shared.gaps,Wn=t=>[t,...t.also],Ys=t=>de(t.evidence)?[t.evidence]:[],ss=t=>_.queries[t]?.title||t,Rp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),lf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),cf=(t,e)=>Rp(e.gewicht,[t.severity])&&(!e.tekst||vo(lf(t),e.tekst))&&Wn(t).some(n=>Rp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),pf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Sa=t=>t.flatMap(e=>Wn(e).map(n=>pf(e,n))),Oa=(t,e)=>(e.vraag?Sa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>cf(n,e)),uf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${pt} ids=${e} name=${oe} />`,n&&va.more_work,")"]:t;yl=({gap:t})=>a`<span class="alleen-papier">${Ys(t).map(e=>a` · <${ba} passage=${e} />`)}</span>`;Ca=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${df} gap=${t} />
  <${_l} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=hf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ja(l.key),turn:vl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g($f.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ja(t),folds:!0,more:!0,turn:vl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Zs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Wp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Wp&&" …"}</span>`}
    </div>
  `}function Ao({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ja(t),turn:s||vl(t)};return a`
    <section class="blok">
      ${t?a`<${Zs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Xs(r)}>${o}</div>
    </section>
  `}var $f,Dp,mf,ff,Wp,hf,xl,ja,vl,Xs,Mn,Cs=M(()=>{"use strict";R();J();vt();P();A();$f=k.shared,Dp="uit",[mf,ff,Wp]=[20,6,4],hf=()=>K()?ff:mf,xl=()=>(T.route.query.vouw||"").split(",").filter(Boolean),ja=t=>xl().includes(Dp)||xl().includes(t),vl=(t,e=[t])=>()=>{let n=e.filter(o=>ja(o)!==(o===t)),s=xl().filter(o=>o!==Dp&&!e.includes(o));q({vouw:[...s,...n].join(",")},!0)};Xs=t=>t.open?null:"dicht";Mn=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Zs} part=${o} />`}
      <${s} class=${Xs(o)}>${o.rows}<//>
    `)});function gf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=I(t),f=l?Sl(l,t):m,h=w=>{let x=f===w.key?`-${w.key}`:w.key;l?q({[l]:x===t?null:x},!0):d(x);let z=k.shared.table,G=x.startsWith("-")?z.descending:z.ascending;Ct(g(z.sorted,{column:w.label.toLowerCase(),direction:G}))},b=Dr(r,i,f),y=()=>jn(i,b,u?.origin||(()=>[])),S=Eo(s,b,f===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${gf} id=${s} column=${w} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${S.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${Xs(w)}>
              ${w.folds&&a`<${kf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(x=>a`<${bf} row=${x} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${me} name=${u.name} rows=${y} /></p>`}
  `}function kn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Sl,bf,kf,te,wn,os,Re=M(()=>{"use strict";Me();R();J();P();A();Y();ct();Xt();Cs();ut();Sl=(t,e="")=>T.route.query[t]||e;bf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,kf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Zs} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;te=(t,e,n,s=O)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),wn=(t,e,n,s)=>({key:t,label:e,text:o=>ye(n(o),s),cell:o=>a`<${Tt} id=${n(o)} date=${s} />`}),os=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(ze).map(de)).join("; "),cell:n=>a`<${Zt} of=${e(n)} />`})});function Ol({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))pn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${C(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function wf(t){let e=v(t,"dueBy");return e&&` (${g(Ee.bound,{date:et(e)})}; ${Zo(v(t,"modality"))})`}function to({of:t}){let e=o=>[kt(o,"barrier")&&g(Ee.at_step,{step:O(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(o,r)&&Kt(o,r))].filter(Boolean),n=o=>v(o,"status")?g(Ee.other_status,{reading:e(o).join(", ")}):g(Ee.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ee.other_unsaid}),s=Mt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${v(o,"rationale")}</li>`)}
    </ul>
  `:null}function pr({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let s=bt(t,"interventionKind").map(ot).join(", ");return a`
    <div class="koppeling">
      <p>
        <${ka} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${xe} basis=${e} />${` ${$e[e]?.[1]||V("Basis",e)}`}
        ${La(t)&&a` · <strong>${La(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ee.here}</strong>${v(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function Vp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=gs(t,s),r=v(t,"promise"),i=Rs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${pr} id=${u} read=${l[u]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ee.across}</strong>${v(t,"rationale")}</p>`,p=[[Ee.facts.deadline,i.length>0&&a`<${yf} ids=${i} date=${s} />`],[Ee.facts.who,a`<${Ol} id=${t} date=${s} />`],[Ee.facts.figures,Ma(t).length>0&&a`<${Cl} id=${t} date=${s} />`],[Ee.facts.how,c],[Ee.facts.where,a`<${Zt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${pe(t)} · <${Tt} id=${t} date=${s} /></p>
      <${Hp} lead=${r&&Ee.promise} text=${r||v(t,"summary")} />
      <${Hp} lead=${Ee.progress} text=${v(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${kn} pairs=${p} />
    </article>
  `}var Ee,yf,Ma,Cl,La,Hp,Wt,yn=M(()=>{"use strict";R();P();At();A();ke();Y();ct();Bt();ut();Re();Ee=k.shared.work;yf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=v(n,"deadlineLabel"),{delivery:o}=Je(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${v(n,"deadlineText")}”${wf(n)}
          ${v(n,"revises")==="true"&&`, ${Ee.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,Ma=(t,e)=>qt(t,"figure",e),Cl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${Ma(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${_.lookups[n]?.description}</strong><${Zt} of=${[n]} />
        </li>
      `)}
  </ul>
`;La=t=>v(t,"state")&&g(Ee.own_state,{state:V("CellState",v(t,"state"))});Hp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Wt=t=>[...t].sort((e,n)=>Z(O(e),O(n)))});function rs({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Fa(t,e,n){let{word:s,lines:o}=Ie(t),r=t&&[t.strict,$e[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&za(e,n)].filter(Boolean).join(" · ")}function Sf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=a`<a href=${Os({column:n,barrier:null},o,T.route.query)}>${Tn.see_elsewhere}</a>`;return a`
    <p>${Oo(st(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map($=>a`<p>${v($,"rationale")} <span class="zacht">${v($,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Tn.elsewhere,{count:i,kind:ot(n)})} ${u}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${kl} list=${l} plan=${o} />`}
  `}function Of({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=se(),c=se();en(()=>{let b=document.getElementById(Qs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Qs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ie(e),m=g(Tn.panel_note,{scenario:Nt(o,r)}),d=n&&g(Tn.changed.usual,{phrase:To(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let y=Yr(b).filter(S=>e.links.includes(S));return a`<${Vp} key=${b} id=${b} scenario=${o} contributions=${y} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>T.led?history.back():q({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Tn.panel,{row:t.label,step:ft(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${za(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${pt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Sf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Bo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=_a(t),i=st(r);if(!i)return null;let l=qe(e,n,i).find(u=>u.key===s),c=l?.cells[bn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:zo(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Of} key=${t} ...${p} />`}var Ze,Tn,ur,jl,_f,xf,vf,Ta,za,eo=M(()=>{"use strict";R();J();P();A();Ln();Y();ct();Bt();Fo();ut();yn();Ze=k.overview.legend,Tn=k.overview;ur=({expected:t=Ze.expected,quiet:e=Ze.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ze.states.map(o=>a`
        <li><span class="staal"><${rs} bar=${[[o,1,0]]} /></span>${W(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${rs} bar=${[[Ze.support_state,1,1]]} /></span>${Ze.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ze.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,jl=()=>a`
  <ul class="stalen">
    ${Object.entries($e).map(([t,[,e]])=>a`<li><span class="staal"><${xe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[_f,...xf]=Ze.sample.words,vf=Ze.sample.bar.map(([t,e])=>[t,Number(e),0]),Ta=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ze.title}>
    <h2>${Ze.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${rs} bar=${vf} /><strong>${_f}</strong>
      ${xf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ze.explain}</p>
    <${ur} undecided=${t} />
    <h3>${Ze.how}</h3>
    <${jl} />
    <p><span class="anders">${Ze.other}</span>${Ze.other_says}</p>
  </aside>
`,za=({by:t},e)=>be(e).overview.changed[t]});function Ea(t){let[e,n]=["promise","summary"].map(s=>v(t,s));return[e&&`${Dn.promised} ${e}`,e&&n?`${Dn.reported} ${n}`:n].filter(Boolean)}function jf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>v(n,o)&&` (${g(r,{date:et(v(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(Dn.when[t]||{}).map(s)]:_.lists[t]?V(_.lists[t],e):Dn.truth[e]||et(e)}function Na({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Kt(o,"recommendationKind"),response:Kt(o,"response")||Dn.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(Dn.requested.line,n(o))}</li>`);return a`<${rt} title=${e}><${Mn} id="gevraagd" items=${s} /><//>`}function Po({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Jo(t))u&&p===t&&pn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Dn.mentions,i=n.length>(K()?1:Lf),l=[te("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>pe(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...wn("stand",s.stand,({from:c})=>c),cell:({from:c})=>ue(c)&&a`<${Tt} id=${c} />`}];return a`
    <${Ao} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Dn,Cf,rt,ve,Pt,No,Aa,Ba,Lf,Pa,_n=M(()=>{"use strict";R();vt();P();A();ke();Y();Cs();ut();Re();yn();Dn=k.thing,Cf=new Set([..._.hidden,...Dn.shown]);rt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ve=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Pt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;No=t=>Object.entries(sn.get(t)||{}).filter(([e])=>!Cf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${jf} property=${e} value=${o} />`);return[W(Gr(e)),s.length>1?a`<${Pt} items=${s} />`:s[0]]}),Aa=t=>bt(t,"altLabel").join(", "),Ba=({id:t})=>Ma(t).length>0&&a`<${rt} title=${Dn.figures}><${Cl} id=${t} /><//>`;Lf=3;Pa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${rt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${pt} ids=${Mt(s,n)} />${Mt(s,n).length>0&&": "}
              <strong>${Kt(s,"engagement")||Dn.organisation.wish}.</strong> ${v(s,"rationale")}
            </p>
            <${Zt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Kp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${kn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function Gp({id:t=""}){let e=je.reading;return a`
    <${no} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Kp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${ts(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Tf(){let{howto:t}=k.overview,e=Object.values($e).map(([s])=>s),n={report:N?t.reports:Xn(),marks:e.join(" "),source:ho()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function zf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${fs(i)?a`<${F} id=${i} />`:i}</li>`,r=se();return Se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ha(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Bf(){let t=o=>a`
    <${F} id=${kt(o,"initiative")} />${" → "}<${ka} id=${kt(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${to} of=${o} />
  `,e=o=>a`
    <${F} id=${kt(o,"initiative")} />${`: ${Kt(o,"status")}`}<${to} of=${o} />
  `,n=Up(an.statuses).map(e),s=g(je.weak.intro,an.links);return a`
    <${Ia} of=${je.weak} id="lezing" items=${Up(an.weak).map(t)} intro=${s} />
    <${Ia} of=${je.other} id="anders" items=${an.other.map(t)} />
    ${n.length>0&&a`<${Ia} of=${je.statuses} id="standen" items=${n} />`}
  `}function Pf(){if(!an.judged.length)return null;let t=e=>g(je.judged.line,{step:O(kt(e,"barrier")),kinds:bt(e,"interventionKind").map(ot).join(", "),state:Kt(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:et(v(e,"asOf"))});return a`<${Ia} of=${je.judged} id="oordelen" items=${an.judged.map(t)} />`}function If(){let t=je.expected.columns,e=[te("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${no} of=${je.expected} id="verwacht" count=${an.expected.length}>
      <${ht} id="verwachtingen" caption=${je.expected.caption} rows=${an.expected} columns=${e} />
    <//>
  `}var dr,je,Mf,no,Ff,Ef,Jp,an,Ll,Af,Ia,Up,Nf,Qp,Yp=M(()=>{"use strict";R();J();vt();P();At();A();Y();ct();eo();Cs();ut();Re();_n();yn();dr=k.method,je=k.unknown,Mf=3,no=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Ao} id=${e!==void 0&&e<=Mf?"":s} close=${o}
    title=${e===void 0?t.title:g(je.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Ff=()=>q({getal:null},!0),Ef=({scenario:t})=>a`
  <${no} of=${dr.numbers} id="getallen" close=${T.route.query.getal?Ff:null}>
    ${Ce(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${zf} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Jp=({route:t})=>a`
  <${nt} text=${dr.title}><p class="uitleg">${dr.intro}</p><//>
  <${Tf} />
  <div class="blok"><${Ta} /></div>
  <${no} of=${dr.states} id="standen"><${Kp} list="CellState" /><//>
  <${Ef} scenario=${D(t.query)} />
  <${Gp} />
  <p><a href=${j("weet-niet")}>${dr.unknown}</a></p>
`,an=_.unknown,Ll=({of:t,id:e,ids:n,more:s})=>a`
  <${no} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Fe} ids=${Wt(n)} more=${s} />`}
  <//>
`,Af=t=>a`<span class="zacht"> – ${pe(t).toLowerCase()}</span>`,Ia=({of:t,id:e,items:n,intro:s})=>a`
  <${no} of=${t} id=${e} count=${n.length} intro=${s}><${Pt} items=${n} /><//>
`,Up=t=>[...t].sort((e,n)=>Z(O(kt(e,"initiative")),O(kt(n,"initiative"))));Nf=()=>a`
  <${no} of=${je.clashes} id="tegenspraak" count=${an.clashes.length}>
    ${Wt(an.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Zt} of=${[t]} />
        </div>
      `)}
  <//>
`;Qp=()=>a`
  <${nt} text=${je.title}><p class="uitleg">${je.intro} ${In}</p><//>
  <${Ll} of=${je.unjudged} id="ongeplaatst" ids=${an.unjudged} more=${Af} />
  <${Bf} />
  <${Nf} />
  <${Pf} />
  <${Ll} of=${je.nameless} id="naamloos" ids=${an.nameless} />
  <${Ll} of=${je.generic} id="verzamelnamen" ids=${an.generic} />
  <${If} />
  <${Gp} id="lezen" />
`});function qf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Rf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=zl(s,o,.8);return n}function Df(t,e){return[...t.querySelectorAll(Wf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=qa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Hf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ml(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Zp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Hf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=so(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:qa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=so(p.trim(),$,u.fontWeight),[d]})}function so(t,e,n){return Tl.font=`${n} ${e}px ${Ra}`,Tl.measureText(t).width}function Vf(t,e,n){let{width:s,height:o}=e,r=qa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?zl(s/2,o/2,s/2-1):$r(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ml(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:qf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Rf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:$r(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:$r(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:$r(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&Ml(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Uf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}so("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Tl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+so($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=qa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Xp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Df(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Uf(u,l,c):u instanceof Element?Xp(u,l,c):[]);return o.style.transform="",[...Vf(s,i,l),...p]}function Fl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Xp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*so(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var qa,Ml,$r,zl,Zp,Wf,Tl,Ra,tu=M(()=>{"use strict";qa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ml=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),$r=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,zl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Zp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>zl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>$r(t("x"),t("y"),t("width"),t("height"))},Wf=[...Object.keys(Zp),"text"].join();Tl=document.createElement("canvas").getContext("2d"),Ra=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function El(t,e,n,s,o,r){let i=Kc(t,p=>so(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,as,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function ou({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[ts(st(e?.plan)),e&&Nt(e)].filter(Boolean).join(". "),c=g(mr.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=Fl(p);p.classList.remove("heel");let $=Math.max(u.width,Gf),m=El(t,22,650,Kf,$,as),d=El(`${l}. ${In} ${o}`.trim(),13,400,eu,$,m.below+2),f=d.below+16,[h,b,y]=[as,f+u.height+24,0],S=[...document.querySelectorAll(s)].map(Fl).flatMap(z=>{h>as&&h+z.width>as+$&&([h,b,y]=[as,b+y+6,0]);let G=su(z.shapes,h,b);return h+=z.width+20,y=Math.max(y,z.height),G}),w=El(c,13,400,eu,$,b+y+16),x=[...m.shapes,...d.shapes,...su(u.shapes,as,f),...S,...w.shapes];return{title:`${t} ${l}. ${In}`,width:$+2*as,height:w.below+as,shapes:x}}function Yf(t){let{title:e,width:n,height:s,shapes:o}=ou(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Qf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ra,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:y,opacity:S}of o){let[w,x,z,G,it,_t]=c,B=w===1&&!x&&!z&&G===1?`translate(${it} ${_t})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:S===1?void 0:S}):r(l,"text",{transform:B,...{"font-size":h,"font-weight":b,"font-style":y},fill:$},p)}gn(wa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Zf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=ou(t),o=document.createElement("canvas"),r=Math.min(Jf,nu/e,nu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:y="",opacity:S=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=$,i.font=`${y} ${b} ${h}px ${Ra}`,p!==void 0&&i.fillText(p,0,0);let w=new Path2D(u);$!=="none"&&i.fill(w),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(w)),i.restore()}let l=wa(`${t.name}.png`);o.toBlob(c=>c?gn(l,c,"image/png"):Ct(g(mr.too_large,{name:l})),"image/png")}var mr,Kf,eu,as,Gf,Jf,nu,su,Qf,Xe,js=M(()=>{"use strict";Me();R();P();A();ct();Xt();tu();mr=k.shared.export,[Kf,eu]=["#16212B","#46525D"],[as,Gf,Jf,nu]=[28,720,2,12e3],su=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Qf="http://www.w3.org/2000/svg";Xe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Yf(t)}>${mr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Zf(t)}>${mr.png}</button>
  </span>
  <span class="breder zacht">${mr.wider}</span>
`});function ru({rows:t,unit:e,end:n}){let s=n?ee.right:ee.left-ee.box,o=n?ee.right+ee.box+12:ee.left-ee.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ee.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ee.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ls(r)}
        </text>
      </g>
    `})}function Xf({band:t,unit:e}){let n=t.count*e,s=ee.top+t.y1*e+n/2,o=ee.top+t.y2*e+n/2,r=(ee.left+ee.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ee.left} ${s} C${r} ${s} ${r} ${o} ${ee.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${au(t)}</title></path>
  `}function th({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ls(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ls(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${oo.listed}</p>
  </div>`}function iu({flow:t,one:e,other:n,counted:s}){if(K())return a`<${th} flow=${t} />`;let o=ee.height/t.height,r=t.bands.map(au).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${oo.title}>
      <svg viewBox=${`0 0 ${ee.width} ${ee.height+ee.top+14}`} role="img"
        aria-label=${g(oo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ee.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ee.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Xf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${ru} rows=${t.left} unit=${o} />
        <${ru} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${oo.caption}</figcaption>
      <p class="acties"><${Xe} name="overgang" title=${`${oo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var oo,ee,Ls,au,lu=M(()=>{"use strict";R();vt();P();A();Y();js();oo=k.compare.flow,ee={width:960,height:430,top:40,left:230,right:640,box:16},Ls=t=>t?W(V("CellState",t)):oo.fresh,au=({count:t,from:e,to:n})=>L(oo.band,t,{from:Ls(e),to:Ls(n)})});function sh(t){let e=Hn[Hn.length-1],n=_.plans.map(c=>Hn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Hn[0],e],r=Hn.slice(0,-1).find(c=>c.key===t.van)||s,i=Hn.slice(Hn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function oh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=fr(t)?null:Rn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=j("overzicht",{cel:r,plan:r?null:e.key,stand:n===Oe?null:n}),l=c=>a` <${Tt} ...${{id:c,date:n}} /> <${Ol} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Fe} ids=${Wt(t.work[o])} more=${l} />
    </div>
  `}function rh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Ge(s)}>${U.see}<span class="sr"> ${O(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${rt} title=${g(U.stated,{count:t.length})}>
      <p class="zacht">${U.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Zs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Pt} look=${Xs(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function ah({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>fr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...mn,["",k.shared.all_steps],["apart",U.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(U.whose).map(([w,x])=>[w,g(x,l)])},p=w=>w.map(x=>O(we(x)||x)).join(", "),u=w=>W(ot(w.kind)),$=w=>C([w.barrier,w.other_barrier].map(ft)).join(" / "),m=w=>u(w)+(s==="plans"&&!fr(w)?` (${$(w)})`:""),d=[{key:"stap",label:U.columns.step,text:$},{key:"soort",label:U.columns.kind,text:u},{key:"een",label:e.label,text:w=>W(w.states[0])},{key:"ander",label:n.label,text:w=>W(w.states[1])},{key:"weg",label:g(U.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(U.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:x},z)=>{let G=it=>`${O(it)} (${ye(it,x)})`;return[{key:"wie",label:g(U.who,{label:w}),text:it=>p(it.who[z])},{key:"wat",label:g(U.work,{label:w}),text:({work:it})=>Wt(it[z]).map(G).join("; ")}]}),h=w=>a`
    ${w.sentence}
    <details>
      <summary>${U.see_both}<span class="sr"> ${ot(w.kind)}, ${$(w)}</span></summary>
      <div class="standen">${i.map((x,z)=>a`<${oh} ...${{change:w,side:x,at:z}} />`)}</div>
    </details>
  `,b=()=>jn([...d,...f],t.changes,()=>re(null,"",o)),y=a`
    <details>
      <summary>${U.as_table}</summary>
      <${ht} id="vakken" caption=${U.table} rows=${t.changes} columns=${d} />
    </details>
  `,S=a`<div class="acties"><${me} name="vergelijk-vakken.csv" rows=${b} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Zs} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some(fr)?"":L(U.differ,w.rows.length)} />`}
        ${U.elsewhere[w.key]&&a`<p class="zacht">${g(U.elsewhere[w.key],l)}</p>`}
        <${Pt} look=${Xs(w)} items=${w.rows.map(h)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&y}
  `}function ih({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ls(p)},...e.right.map(({state:p})=>({key:p,label:Ls(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||U.nothing)}))],c=g(U.counts_table,{before:n.label,after:s.label});return a`
    <${rt} title=${U.counted}>
      <p class="zacht">${g(U.counts,{both:i,fresh:t.fresh.length})}</p>
      <${iu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${L(U.heads,r.length,{names:Lt(r.map(oe))})}</p>`}
      <details>
        <summary>${U.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function lh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,{moved:l=[],stayed:c=[],fresh:p=[]}=i||{},u={moved:l.filter(n),stayed:c.filter(n),fresh:p.filter(n)};return{notes:e?[]:s,statements:r.filter(([,,$])=>n($)),changes:o.filter(({barrier:$,other_barrier:m})=>!e||[$,m].includes(e)),actions:i&&{...i,...u}}}function ch({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":ye(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${U.not_yet}</span>`:a`<${Tt} id=${m} date=${e.date} />`,p=[te("actie",U.action,m=>m),{key:"wat",label:U.what,text:pe},{key:"plan",label:e.label,text:l,cell:c},wn("nu",n.label,m=>m,n.date)],u=()=>jn(p,r,()=>re(null,e.plan.key,o)),$=()=>q({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?U.all:U.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${U.show_all}</button>
        <${me} name="vergelijk.csv" rows=${u} />
      </div>
      <${ht} id="vergelijk" caption=${U.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function pu({route:t}){if(Hn.length<2)return a`<${nt} text=${U.title} /><p>${U.alone}</p>`;let{one:e,other:n,after:s}=sh(t.query),o=D(t.query),r=$l(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=un.some(x=>x.notation===t.query.stap)?t.query.stap:"",p=l.actions&&on.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=x=>(!c||Nn(x).includes(c))&&(!p||_.works[x]?.chapters?.includes(p)),$=lh(l,c,u),{actions:m}=$,d=$.changes.filter(x=>!fr(x)),f=d.filter(({whose:x})=>!x.endsWith("-open")).length,h=c&&p?null:m?.flows[c||p],b=(t.query.alles||p&&"ja")==="ja",y=hs.filter(x=>Yt(x,e.plan.key)&&_.works[x]?.container&&u(x)),S=m?"dates":"plans",w=g(U.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${nt} text=${U.heading[S]} title=${U.title}><p class="uitleg">${w} ${In}</p><//>
    <${hn}>
      <${fl} />
      <div class="velden">
        ${Hn.length>2&&a`
            <${_e} label=${U.first} name="van" chosen=${e.key} options=${cu(Hn.slice(0,-1))} />
            <${_e} label=${U.second} name="met" chosen=${n.key} options=${cu(s)} />
          `}
        <${_e} label=${U.columns.step} name="stap" options=${mn} />
        ${m&&a`<${_e} label=${eh} name="hoofdstuk" options=${nh} />`}
      </div>
    <//>
    ${m&&h&&a`<${ih} ...${{actions:m,flow:h,one:e,other:n,counted:r,heads:y}} />`}
    ${m&&a`<${rh} rows=${$.statements} />`}
    ${!p&&a`
        <${rt} title=${g(f<d.length?U.cells_open:U.cells,{sure:f,open:d.length-f})}>
          <${ah} ...${{found:$,one:e,other:n,mode:S,counted:r}} />
        <//>
      `}
    ${m&&a`<${ch} ...${{actions:m,one:e,other:n,counted:r,all:b}} />`}
    <${ge} text=${L(U.shown,f)} />
  `}var U,eh,nh,Hn,fr,cu,uu=M(()=>{"use strict";R();J();vt();P();At();A();Ln();Y();ct();Bt();Ye();Xt();Cs();ut();lu();Re();_n();yn();U=k.compare,eh=k.measures.fields.chapter,nh=on.map(t=>[t,O(t)]),Hn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(U.side,{plan:t.title,label:n}):W(n)}))),fr=({whose:t})=>t==="apart",cu=t=>t.map(e=>[e.key,e.label])});function uh({row:t,cell:e,change:n,step:s,plan:o}){let r=Fa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Rn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>q({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:ft(s)})}${r}</span>
        <${du} cell=${e} />
      </button>
    </td>
  `}function $u({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?fe.undecided:fe.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function $h({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(fe.caption,{scenario:Nt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${fe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${dh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Rt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${uh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${$u} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function gh({plan:t,scenario:e,reach:n}){let s=qe("partner",e,t),o=zo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${ns} plan=${t} /><p>${fe.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${ns} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${fe.in_text}</a>. ${fe.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${$h} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Xe} name=${`dekking-${t.key}`} title=${fe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${fh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${fe.alike.title}</h2><p>${fe.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${hh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${fe.nothing}</p>`}function mu({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${nt} text=${fe.heading} title=${fe.title} />
      <p class="zacht">${Nt(e)}</p>
      <${Us} />
    </div>
    ${Ce(e).map(o=>a`
        <${gh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Bo} address=${s} by="partner" scenario=${e} />`}
    <${ge} text=${s?"":g(fe.shown,{scenario:Nt(e)})} />
  `}var fe,ph,du,Al,dh,mh,fh,hh,fu=M(()=>{"use strict";R();J();vt();P();At();A();Ln();ct();Bt();eo();Ye();js();ut();fe=k.coverage,ph=5,du=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${xe} basis=${t.most_basis} />
    <${rs} bar=${t.bar} most=${ph} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Al=t=>!t.acting&&!t.undecided,dh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Al(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ge(t.id)}>${t.label}</a>
    <span class=${Al(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;mh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Rt(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${j("dekking",{...T.route.query,cel:Rn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ie(e).word}${n&&`, ${za(n,o)}`}</span>
      <${du} cell=${e} />
    </a>
  </li>
`,fh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${mh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Al(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(fe.step,{step:ft(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${$u} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,hh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${fe.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${fe.about}</p>
    <${ur} expected=${fe.expected} quiet=${fe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${jl} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Da(t,e){let n=Wa(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...Mt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function gu(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=qe("kind",t,e),o=qe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Ws(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var Wa,hu,Bl,ro=M(()=>{"use strict";P();At();A();Ds();ke();Ln();Y();Wa=({date:t,plan:e})=>qs("InformationFlow").filter(n=>Is(n,t)&&Yt(n,e)).map(n=>{let s=Mt(n,"between"),o=r=>[...Mt(n,r),...s].sort(Ws);return{id:n,state:v(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(v(n.id,"content"),v(s.id,"content")));hu=([t,e],n)=>Wa(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Bl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function yh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(w=>o.get(w)).filter(w=>w!==void 0),[c,p]=l.sort((w,x)=>w.left-x.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+m)/2,h=`M${u} ${$}C${f} ${$} ${f} ${d} ${m} ${d}`,b=wh.map(w=>{let[x,z,G,it]=[(1-w)**3,3*w*(1-w)**2,3*w*w*(1-w),w**3];return{tie:i,d:h,x:x*u+(z+G)*f+it*m,y:(x+z)*$+(G+it)*d}}),S=b.find(w=>r.every(x=>Math.max(Math.abs(x.x-w.x),Math.abs(x.y-w.y))>kh))||b[0];return i.number!==void 0&&r.push(S),S})}function _h(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Io({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=se(),[c,p]=I([]);en(()=>{let h=()=>p(yh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=({from:h,to:b})=>h===s||b===s,d=new Set(n.filter(m).flatMap(({from:h,to:b})=>[h,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!bh.includes(h.key))return i(h.key,b);let y=_h(h.key,b,e,n);h.preventDefault(),y&&l.current.querySelector(`[data-vak="${CSS.escape(y)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h,tie:b})=>a`<path d=${h} class=${`${b.look}${m(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(y=>a`
                  <li key=${y.id}>
                    <button type="button" data-vak=${y.id} tabindex=${y.id===$?0:-1}
                      class=${`doos ${y.look}${d.has(y.id)?" buur":""}`}
                      aria-pressed=${String(y.id===s)} onClick=${()=>r(y.id)}>
                      ${y.text}${y.more}
                      ${!!y.badge&&a`<span class="erbij">+${y.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:h},x:b,y})=>h!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${y}px`}}>${h}</span>
          `)}
    </div>
  `}var bh,kh,wh,Ha=M(()=>{"use strict";R();bh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],kh=28,wh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function qo({label:t,id:e,thing:n,pick:s,among:o=fs}){let[r,i]=I(!1),l=()=>Wt([...sn.keys()].filter(h=>Ut(h)&&o(h))),c=Ae(()=>r?l():[],[r]),[p,u]=I(null),$=h=>{let b=Vt(h.trim()),y=x=>[O(x),oe(x),...bt(x,"altLabel")].map(Vt),S=x=>Jn(x)?y(x):y(x).slice(0,2),w=c.find(x=>O(x)===h)||c.find(x=>S(x).includes(b));return w?[w]:c.filter(x=>b&&y(x).some(z=>z.includes(b)))};Se(()=>u(null),[n]);let{route:m}=T,d=h=>{if(T.route!==m)return;let[b,...y]=$(h.target.value);u(b&&!y.length?null:h.target.value),b&&!y.length&&s(b)},f=p?$(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(fs(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${O(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(bu.meant,{names:f}):bu.unknown_thing}</small>`}
    </label>
  `}var bu,Va=M(()=>{"use strict";R();J();P();A();Y();yn();bu=k.explore});function xh(t){let e=yu(_o(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status"><strong>${dt.none}</strong>${e.length>0&&` ${g(dt.only,{names:wu(e)})}`}</p>
  `}function vh({from:t,to:e,scenario:n}){let s=cp([t,e],n).map(i=>i.label),o=pp([t,e],n),r=hu([t,e],n);return a`
    ${s.length>0&&a`<p>${g(dt.shared,{steps:Lt(s)})}</p>`}
    ${r.length>0&&a`<p>${dt.flows} <${pt} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${dt.bodies} <${pt} ids=${o} />.</p>`}
  `}function Nl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>qt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Yt(p,n)),[i,l]=o?dt.headed:dt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(f=>!r.includes(f)&&Yt(f,n)).flatMap(f=>qt(f,"inChapter")).filter(f=>Bn(f).includes(t[1-u])&&!Bn(f).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return m.length>0&&a`<p>${g(dt.within,d)} <${pt} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${pt} ids=${r} />. ${l}</p>`}${c}`}function Sh({from:t,to:e,scenario:n,collective:s}){let o=Ae(()=>na(t,e,n,s),[t,e,s,n]),r=o.length>Xo?g(dt.longer.first,{count:Xo}):L(dt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Xo).map(i=>a`<li><${pt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function _u({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${v(r,"rationale")||v(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${N&&` (${St(e)?.title})`} <${Tt} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Zt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function Oh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=yu(t,e),i=Ae(()=>{let f=b=>[ue(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(y=>({id:y,text:O(y),look:f(y)}))),ties:t.lines.map((b,y)=>({from:b.from,to:b.to,number:y+1,look:h(b)}))}},[t]),l=t.layers.map(f=>ue(f[0])),c=r.length?_o(n,s,o):t,p=c?.length===t.length?c.count:0,u=wu(r),$=L(dt.works,l.filter(Boolean).length),m={from:O(n),to:O(s),count:t.lines.length},d=f=>q({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${L(dt.counted,p,{works:$})}</strong> `}
      ${u&&`${L(dt.through,t.count-p,{names:u,works:$})} ${dt.dotted} `}${dt.says}
    </p>
    ${!K()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Io} heads=${l.map(f=>f?dt.columns.what:dt.columns.who)} ...${i} chosen=""
              label=${g(dt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Xe} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${dt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${_u} roles=${f} />`)}
    </ol>
  `}function xu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>ku(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?lp(n,s,e):[],p=c.length>0,u=Ae(()=>l?_o(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,f,h)=>a`
    <${qo} label=${f} id=${d} thing=${h} among=${ku}
      pick=${b=>q({[d]:b})} />
  `,m=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>q({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${dt.heading}>
      <h2>${dt.heading}</h2>
      <div class="velden">
        ${$("van",dt.from,n)} ${$("naar",dt.to,s)}
        ${m("verzamel",o,dt.collective)}
        ${l&&a`<button type="button" onClick=${()=>q({van:s,naar:n})}>${dt.swap}</button>`}
        ${l&&u&&m("langer",r,dt.longer.show)}
      </div>
      <p><a href=${j("verken",{uit:n,kies:n})}>${dt.back}</a></p>
      ${!(n&&s)&&a`<p>${dt.choose}</p>`} ${n&&n===s&&a`<p>${dt.same}</p>`}
      ${l&&a`<${Nl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Oh} ...${i} found=${u} />`:a`<${xh} ...${i} />`)}
      ${p&&a`<h3>${dt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${dt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${_u} roles=${d} />`)}</ul>`}
      ${l&&a`<${vh} ...${i} />`}
      ${l&&u&&r&&a`<${Sh} ...${i} collective=${o} />`}
    </section>
  `}var dt,ku,wu,yu,vu=M(()=>{"use strict";R();J();vt();P();A();Ds();ro();ke();Y();Bt();Ha();js();ut();Va();dt=k.explore.path,ku=t=>Ut(t)&&(Jn(t)||ue(t)),wu=t=>Lt(t.map(O)),yu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Rt(s)&&s!==e&&s!==n)});function ju(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=ea(t,e,s),l=c=>{location.hash=j("verken",c)};return{f:()=>o?l({uit:t,kies:t}):q({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&q({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&q({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||q({weg:[...Ua(r),t].join(","),kies:null}),p:()=>o?l({van:t}):q({van:t}),Escape:()=>q({kies:null})}}function jh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=ju(t,e),l=ea(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ge(t)}>${$t.actions.page}</a>
      ${s.join()!==t&&c("f",$t.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L($t.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",$t.actions.fold)}
      ${(r||!s.includes(t))&&c("h",$t.actions.hide)}
      ${!n.steps.includes(t)&&c("p",$t.actions.path)}
    </p>
  `}function Lu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${$t.panel.label}><p class="zacht">${$t.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ue(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Gs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=v(u,"rationale");return a`
      ${m===ws?$t.no_step:a`<${F} id=${m} />`}${" "}<${xe} basis=${$} />
      ${d&&a`<span class="zacht"> ${$t.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Gs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${$t.panel.label}>
      <h2>${is(n)}</h2>
      ${ue(n)&&a`<p>${ye(n,t.scenario.date)}</p>`}
      ${Rt(n)&&a`<p class="zacht">${$t.panel.collective}</p>`}
      ${n!==ws&&a`<${jh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?$t.panel.who:$t.panel.what}</h3>`}
      <${Pt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?$t.panel.step:$t.panel.what}</h3>`}
      <${Pt} look="buren" items=${o.map(l)} />
    </section>
  `}function Mu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ae(()=>{let u=d=>`wie${Rt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:ea(d,t,s);return{columns:[t.who.map(d=>({id:d,text:is(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:is(d),look:`wat${$(d)}`,more:[Ou(bs(d,s.date)),a` <small>${Kt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:is(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:Su(h,f)}))]}},[t]),l=u=>q({kies:u===n?null:u}),c=(u,$)=>$!==ws&&ju($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g($t.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Io} heads=${$t.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${$t.intended}</li>`}
      <li class="zacht">${$t.to_step}</li>
      ${Object.entries($e).map(([u,[,$]])=>a`<li><span class=${`streep ${Su(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>bs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Ou(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${$t.keys}</p>
  `}function Tu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>ys(d,n,s).length?$t.list.away:Qn(d),c=[{...te("wie",$t.list.who,d=>d.who),text:d=>d.who?is(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${F} id=${d} />`,a`<${xs} id=${d} />`]:l(f)},{key:"rol",label:$t.list.role,text:d=>d.role},te("wat",$t.list.what,d=>d.work),{key:"stap",label:$t.list.step,text:d=>i(d.work).map(is).join(", ")},wn("stand",$t.list.status,d=>d.work,n.date),os($t.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${L($t.list.caption,r.length)}${s?"":`. ${$t.list.only}`}`;return a`<${ht} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>re(n,St(d.work)?.key)}}} />`}var $t,Ua,Ch,Cu,is,Lh,Su,Ou,zu=M(()=>{"use strict";R();J();P();A();Ds();Y();ct();Bt();Ha();Xt();ut();Re();_n();$t=k.explore,Ua=t=>(t||"").split(",").filter(Ut),Ch=t=>on.find(e=>[v(e,"identifier"),e].includes(t)),Cu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ua(t||Qr(e)?.id||we(n)||Ch(s)),is=t=>t===ws?$t.no_step:O(t);Lh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Su=(t,e)=>e===ws?"l-geen":Lh[$e[t]?.[0]]||"l-heel",Ou=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Eu({rows:t,chosen:e,state:n}){let s=Ae(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?O($):We.unnamed,look:`wie${$&&!Rt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:Pl(u.id),look:"wat",more:Mh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>q({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${We.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Io} heads=${We.columns} ...${s} chosen=${e} label=${g(We.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&q({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Au({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${zh} row=${c} />: <${F} id=${c.id} text=${Pl(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${Gs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Pt} look="buren" items=${i.map(l)} />
    </section>
  `}function Ga({rows:t,scenario:e,state:n}){let s=[Fu("from",We.list.from),Fu("to",We.list.to),te("inhoud",We.list.what,o=>o.id,Pl),{key:"staat",label:We.list.state,text:o=>Kt(o.id,"flowState")},{key:"sindsdien",label:We.list.since,text:o=>Kt(o.id,"followUp")},os(k.explore.list.where,o=>[o.id])];return a`
    <${ht} id="stromenlijst" caption=${g(We.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>re(e)}} />
  `}var We,Pl,Mh,Th,Ka,zh,Fu,Il=M(()=>{"use strict";R();J();P();A();ro();Y();Bt();Ha();Xt();ut();Re();_n();We=k.explore.flows,Pl=t=>`${v(t,"content")}${kt(t,"between")&&` (${We.among})`}`,Mh=({id:t})=>v(t,"followUp")&&a` <small>${g(We.since,{phrase:Kt(t,"followUp")})}</small>`,Th=t=>t.map(e=>O(e)).join(", ")||We.unnamed,Ka=({ids:t})=>t.length?a`<${pt} ids=${t} />`:a`<span class="zacht">${We.unnamed}</span>`,zh=({row:t})=>t.between.length?a`${We.between} <${Ka} ids=${t.from} />`:a`<${Ka} ids=${t.from} /> → <${Ka} ids=${t.to} />`;Fu=(t,e)=>({key:t,label:e,text:n=>Th(n[t]),cell:n=>a`<${Ka} ids=${n[t]} />`})});function Eh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Ah({of:t,at:e}){if(t.length<=Fh)return a`<${Ja} of=${t} at=${e} />`;let n=r=>Kt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Eh} text=${`${n(r[0])} (${r.length})`}><${Ja} of=${r} at=${e} /><//>`)}
    <${Ja} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Nu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Vn.undecided:s?Vn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Iu({plan:t,scenario:e}){let{stops:n,several:s}=gu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ja} of=${c.all} at=${p} />`;if(K())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Nu} stop=${c} place=${p+1} />
              <${Bu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Vn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Bu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Nu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Ah} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Vn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,$)=>p<=u&&a`<i class="spoorlijn" style=${l($)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Pu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${xe} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries($e).map(([c,[,p]])=>a`<li><${xe} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Vn.silent}</li>
        <li><em>${Vn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Xe} name=${o} title=${Vn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Vn.says,{silence:k.shared.silence})}</p>
  `}var Vn,Fh,Pu,Ja,Bu,qu=M(()=>{"use strict";R();J();vt();P();A();ro();Ln();Y();ct();Bt();js();ut();Vn=k.explore.route,Fh=10,Pu=({one:t})=>a`
  <a class=${Rt(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ja=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${xe} basis=${n.basis(e)} /><${Pu} one=${n} /></li>`)}
  </ul>
`;Bu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${K()&&a`<p class="bij niemand">${Vn.silent}:</p>`}
    <ul class="stilte" aria-label=${Vn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function hr(t,e,n,s=0){let[o,r]=I(null);return Se(()=>{let i=!0;r(null);let l=()=>lt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Rl({chosen:t,choices:e,follows:n}){let s=se(),o=T.started&&!!t&&K();Se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&K()?r.reverse():r}</div>`}function Bh({before:t,after:e}){let n=ae[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function Ru({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ae.cell,{kind:W(ot(p.column)),step:ft(p.barrier).toLowerCase()});return a`
    <h2 role="status">${L(ae.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(ae.now,{phrase:p.before})}</span> <span>${g(ae.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(ae.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ae.alone}</p>
    <h2>${L(ae.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Bh(p)}</strong> ${p.was&&`${g(ae.now,{phrase:p.was})} `}
            ${p.was?g(ae.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${L(ae.stays,l.length)}</h2>
        <p>${ae.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Nh({id:t,status:e,scenario:n}){let s=hr("supposed",{options:$s(n),work:t,status:e});return s&&s.silent===void 0?a`<${Ru} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Wu({requested:t,scenario:e}){let{date:n}=e,s=m=>ue(m)&&!!Cn(m,n),[o,r]=t.split("="),i=ue(o)?o:"",l=Mt(gs(i,n),"alternativeReading").map(m=>v(m,"status")),c=(m,d)=>j(["wat-als","actie",`${m}=${d}`]),p=e.key===D({}).key&&_.readings[`${i}=${r}`],u=a`
        <${qo} label=${ae.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${ye(i,n)}.</p>
            <h2>${ae.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(_.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===Cn(i,n)&&a` <span class="zacht">${ae.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ae.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Rl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Ih} />`:p?a`<${Ru} found=${p} id=${i} scenario=${e} />`:Be()?a`<${Nh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ae.elsewhere,{name:O(i),status:V("Status",r)})}</p>`} />`}var ae,ql,Ph,Ih,Wl=M(()=>{"use strict";R();J();vt();P();At();A();Te();Y();ct();Bt();ut();Va();ae=k.whatif.action;ql=t=>t.split("=")[0],Ph=()=>Object.keys(_.readings).sort((t,e)=>Z(O(ql(t)),O(ql(e)))),Ih=()=>a`
  <p>${ae.begin}</p>
  <h2>${ae.readings}</h2>
  <ul>
    ${Ph().map(t=>a`
        <li>
          <a href=${j(["wat-als","actie",t])}>${O(ql(t))}</a>
          <span class="zacht"> ${g(ae.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ms(){let t=k.missing;return a`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function Wh({text:t,answers:e,instead:n}){let s=hr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",ie.source.about,a`<${pt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(ie.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ie.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ie.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Dl} text=${c} answers=${e} /></p>
              <p class="zacht">${de(l)}${p.some(Ut)&&i(p.filter(Ut))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Du({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=dl(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(Z),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);en(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ie.summarised}</p>`,[u,$]=o.length?[15,ie.some_more]:[100,ie.too_many],m=o.length&&g(ie.some,{words:o.map(f=>`“${f}”`).join(ie.or)}),d=c.length?m||L(ie.found,c.length):g(ie.nothing,{text:e});return a`
    <${nt} text=${ie.title} />
    <section class="filters" aria-label=${ie.label}>
      <div class="velden">
        <${Co} label=${ie.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${_e} label=${ie.what} name="wat" options=${nn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:ie.type}</p>
    ${o.length>1&&a`<p>${ie.alone}${o.map(f=>a` <a href=${j("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ie.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ie.try}${Rh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${qh} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&Be()?a`<${Wh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ge} text=${i?d:""} />
  `}var ie,Dl,qh,Rh,gr=M(()=>{"use strict";So();R();J();vt();P();A();Te();or();Y();ct();Ye();ut();Wl();ie=k.search;Dl=({text:t,answers:e})=>ia(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),qh=({item:t,answers:e})=>a`
  <li>
    <a href=${j(t.path,t.query)}><${Dl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&St(t.id)&&`, ${St(t.id)?.title}`}</span>
    ${_s(t.id)[0]&&a` <${Tt} id=${t.id} />`}
    <p><${Dl} text=${zp(t,e)} answers=${e} /></p>
  </li>
`,Rh=()=>Object.entries(ie.lists).map(([t,e])=>a` <a href=${j(t)}>${e}</a>`)});function Gu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=T.route.query,$=t?"lijst":Hu.includes(p)?p:K()?"lijst":"beeld",m=Hu.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${es} legend=${at.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Xe} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Ju({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Ts,`${W(k.shared.all)} (${n.length})`]),K()?a`<${_e} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${es} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Qu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Uu.map(E=>n[E]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ua(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Ae(()=>ap({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>Zi,y=d.what.length>0,S={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},w=r.some(Boolean),x=w||l.length>0||e.stated||e.plan,z=at.alone[$n(t[0])]||at.alone.other,G=a`<button type="button" class="klein" onClick=${()=>q({weg:null})}>${at.again}</button>`,it=d.undated>0&&L(at.undated,d.undated),_t={...S,title:o||t.map(is).join(", ")},B=a`
    <${hn}>
      <div class="velden">
        <${_e} name="stap" label=${at.filters.step} options=${mn} />
        <${_e} name="soort" label=${at.filters.kind} options=${go} />
        <${_e} name="vanaf" label=${at.filters.from} options=${Vu} />
        <${_e} name="tot" label=${at.filters.to} options=${Vu} />
        ${w&&a`<${rr} names=${Uu} />`}
      </div>
    <//>
  `,Ot=a`
    ${l.length>0&&a`<p>${L(at.hidden,l.length)} ${G}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${L(at.left,d.left)} ${it}</p>`}
    ${b&&a`<p role="status">${g(at.too_many,{count:f.length})}</p>`}
    ${!y&&a`<${Nl} of=${t.slice(0,1)} scenario=${e} /><p>${x?at.nothing:z}</p>`}
  `;return a`
    <${Gu} many=${b||!y} field=${s} filters=${B} choices=${a`<${Us} />`} notes=${Ot}
      keep=${{name:at.file,title:_t.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Mu} ...${_t} /></div>`} list=${y&&a`<${Tu} ...${S} />`}
      panel=${a`<${Lu} ...${S} />`} />
  `}function Hh({query:t,scenario:e}){let n=qs("Agreement").filter(u=>Is(u,e.date)&&Yt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>v(u,"agreementStatus")),i=Bl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ts,c=n.filter((u,$)=>l===Ts||r[$]===l),p=a`<${Ju} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Qu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ts?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Vh({query:t,scenario:e}){let n=Ae(()=>Wa(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=Bl("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,Ts].includes(t.staat)?t.staat:o[0]||Ts,i=n.filter($=>r===Ts||$.state===r),l=3*i.length>2*Zi,c=t.kies||"",p=r===Ts?k.shared.all:V("FlowState",r),u=g(at.flows.title,{state:p});return a`
    <${Gu} many=${l} field=${a`<${Ju} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Eu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ga} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Au} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function Yu({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Ku,s))return a`<${Ms} />`;let o=Cu(e),r=f=>{q({uit:f,kies:f,weg:null}),Ct(is(f))},i=a`<${qo} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=on.length>0&&a`<${_e} name="hoofdstuk" label=${at.begin.chapters}
      options=${on.map(f=>[v(f,"identifier")||f,O(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},$=Object.entries(at.starts).map(([f,{label:h,to:b}])=>[h,j(b.path,b.query),f===c]),m=s?Ku[s]:e.van&&xu,d=o.length?a`<${Qu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${Dh} scenario=${n} />`;return a`
    <${nt} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${cr} label=${at.starts_label} tabs=${$} />
    ${m?a`<${m} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,Hu,Ts,Vu,Uu,Dh,Ku,Zu=M(()=>{"use strict";Me();R();J();vt();P();At();A();Ds();ro();ke();Y();vu();Ye();zu();ya();Il();js();qu();Va();gr();at=k.explore,Hu=["beeld","beide","lijst"],Ts="alle",Vu=nn(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Uu=["stap","soort","vanaf","tot"],Dh=({scenario:t})=>a`
  ${Ce(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Iu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;Ku={informatie:Vh,afspraken:Hh}});function Qa(t,e){let n=ls();for(let{mark:s}of t)e?n.add(s):n.delete(s);return q({merk:[...n].join(Hl),...!n.size&&{alleen:null}},!0),n.size}var Hl,ls,Xu,Vl,Ul=M(()=>{"use strict";J();Hl=".",ls=()=>new Set((T.route.query.merk||"").split(Hl).filter(Boolean)),Xu=()=>[...ls()].join(Hl),Vl=()=>!!T.route.query.alleen&&ls().size>0});var Kl,Uh,Ya,Ro,ao,br=M(()=>{"use strict";R();A();Kl=k.shared.outcomes,Uh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ya=({outcome:t})=>a`<g class=${`teken teken-${Kl[t].sign}`}>${Uh[Kl[t].sign]}</g>`,Ro=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ya} outcome=${t} />
  </svg>
`,ao=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Ro} outcome=${t} /> ${Kl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Gl({gaps:t,what:e}){let n=ls(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Ct(L(De.bar.changed,Qa(t,i.target.checked))),r=t.length>1?g(De.mark_all,{count:t.length,what:e}):g(De.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Gh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=L(De.questions,e.length).replace(/^\d+ /,""),u=[...mo(e.map(d=>o==="topic"?ss(d.query):d.subject_label))].map(([d,f])=>f>1?g(De.repeated,{title:d,count:f}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(De.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${L(De.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(De.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${Kh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${De.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Gl} gaps=${C([...e,...n])} what=${t} />
      <${wl} summary=${$} inside=${m} open=${i} />
    </div>
  `}function nd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ss(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Gh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Jh({row:t,of:e}){let n=we(T.route.query.partner),s=C(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>td+1?o.slice(0,td):o,i=o.length-r.length,l=r.length===1&&s.join()===De.deadline.how[t.how];return a`
    <${pt} ids=${r} />
    ${i>0&&g(De.deadline.others.more,{names:"",count:i})}
    <span class="bij">${De.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function Qh({gap:t,found:e,scenario:n}){let s=e.deadline,o=De.deadline.columns,r=oe(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${ed(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Gl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${_l} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${yl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${ao} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Jh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Za({works:t,partner:e}){let n=we(e),s=Zr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=L(De.deadline.heads_only,o.length,{partner:O(n)});return a`<p>${r} <${pt} ids=${C(o)} name=${oe} />.</p>`}function sd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=De.deadline,p=K()?Zh:Yh,u=n||t.length<=p+1?t:t.slice(0,p),$=ks(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>q({termijnen:"alle"},!0)}>${L(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
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
          ${u.map(d=>a`<${Qh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var De,ed,Kh,td,Yh,Zh,Jl=M(()=>{"use strict";Me();R();J();vt();P();A();ke();Ul();Y();Bt();Fo();ut();br();De=k.gaps;ed=t=>ls().has(t.mark)?"gemarkeerd":"",Kh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${ed(t)}`} data-vraag=${t.mark}>
    <${Gl} gaps=${[t]} what=${t.sentence} />
    <div><${Ca} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;td=2;[Yh,Zh]=[8,5]});async function wr(t,e){let n=await lt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await lt().ask("page",{options:[],comparisons:e});return lt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function Xa({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",od),await Gn(s,le.saving,async()=>{let{name:l,data:c}=await lt().ask(r,i);gn(l,c,kr[l.split(".").pop()])}),window.removeEventListener("beforeunload",od)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function ad(){let t=se(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return Ct(le.first_source);Gn(n,le.busy,async()=>(await lt().ask("source",{data:await Vr(o)})).message)}return a`
    <${rt} title=${le.source}>
      <p class="zacht">${le.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${le.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${le.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ei({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=eg(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Xa} files=${[{id:"bewaar-fouten",label:le.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${rd} title=${le.faults} lines=${n} count=${s} />
    <${rd} title=${le.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${le.read}</summary><${Pt} items=${c} /></details>`}
  `}function id(t){if(!t.length)throw new Error(le.first);if(t.length>1)throw new Error(g(le.one_only,{count:t.length}));if(t[0].size>Wi)throw new Error(g(le.too_large,{name:t[0].name,most:Wi/2**20}));return t[0]}var le,Xh,kr,tg,od,ti,rd,eg,yr=M(()=>{"use strict";Me();R();P();A();Te();Y();Xt();_n();le=k.check,Xh="plan",kr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};tg=()=>lt().ask("shipped").then(()=>lt().show()),od=t=>t.preventDefault();ti=()=>a`
  <${rt} title=${le.save}>
    <p class="zacht">${le.save_intro}</p>
    <${Xa}
      files=${Object.entries(le.save_as).filter(([t])=>!(N&&t===Xh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${lt().own&&a`<button type="button" id="terug" onClick=${tg}>${le.back}</button>`}
    <//>
  <//>
`;rd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(le.list,{title:t,count:n})}</h2><${Pt} items=${e} />`,eg=(t={})=>Object.entries(t).map(([e,n])=>g(le.counted,{count:n,what:Gr(e).toLowerCase()})).sort(Z)});function ng({scenario:t,report:e}){let n=s=>Gn(e,He.busy,async()=>{let o={options:$s(t),marks:Xu(),kind:s};gn(`${He.file}.${s}`,(await lt().ask("marked",o)).data,kr[s])});return Object.entries(He.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function sg({gaps:t,scenario:e}){let[n,s]=I(""),o=ls();if(!o.size)return null;let r=Sa(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Vl(),c=Be()?He.address:He.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Qa(p,!1),Ct(He.cleared)},$=()=>{q({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${He.label}>
      <p><strong>${L(He.count,o.size)}</strong>${i>0&&L(He.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>q({alleen:l?null:"gemarkeerd"})}>${l?He.every:He.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${He.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${He.print}</button>
      <${me} name=${`${He.file}.csv`} rows=${()=>pd(r,e)} label=${He.csv} id="merk-csv" />
      ${Be()&&a`<${ng} scenario=${e} report=${s} />`}
    </section>
  `}function og({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(Wn).flatMap(r=>r.partners),...Jr],s=Object.entries(_.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,cd).sort((r,i)=>Z(r[1],i[1]))],["stap",yt.fields.step,[...mn,...ld("stap",ft)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Z),ss)],["gewicht",yt.fields.weight,[...s,...ld("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,go]];return a`
    <${hn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${_e} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${yt.fields.text} name="tekst" />
        <${rr} names=${Ql} />
      </div>
    <//>
  `}function rg({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:ni(t),topics:L(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:ni(e)})},i=(l,c,p)=>a`
    <a href=${j("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",ud,n)}
    </nav>
  `}function ag({scenario:t}){let{vraag:e,partner:n}=T.route.query,s=e&&n?Oa(H(t).gaps,{...T.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>q({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function ig({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>Wn(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>Z(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=si[n],p=Object.entries(si).map(([m,d])=>[m,yt.fold[d]]),u=()=>q({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${es} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${nd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${sd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${ag} scenario=${s} />`}
  `}function dd({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Vl(),r=o?Sa(s).filter(S=>ls().has(S.mark)):Oa(s,n),i=r.filter(S=>!S.source),l=r.filter(S=>S.source),c=n.deel?n.deel===ud:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Ql.some(S=>n[S]),m=n.vouw?n.vouw==="uit":$&&u.length<=lg,d=n.per in si?n.per:Object.keys(si)[Number(c&&!p)],f=()=>Oa(s,{...n,partner:""}).flatMap(Wn).filter(S=>S.deadline),h=Object.fromEntries(Ql.filter(S=>n[S]).map(S=>[S,n[S]])),b={points:i,low:l,source:c},y=o?yt.only_title:ss(n.vraag);return a`
    <${nt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Xn(st(e.plan))})} ${In}</p>
    <//>
    ${Ce(e).map(S=>a`<${ns} key=${S.key} plan=${S} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${y}</strong></p>`:a`<${rg} ...${b} query=${h} />`}
      <${fa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${og} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Za} works=${n.partner?f().map(S=>S.subject):[]} partner=${n.partner||""} />
        <${ig} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${me} name="aandachtspunten.csv" rows=${()=>pd(u,e)} /></p>
        <${Mo} />
      </div>
    </div>
    <${sg} gaps=${s} scenario=${e} />
    <${ge} text=${g(yt.shown,{points:ni(i),low:ni(l)})} />
  `}var yt,He,cd,pd,ld,Ql,ud,ni,si,lg,$d=M(()=>{"use strict";Me();R();J();vt();P();At();A();Te();Ul();Y();ct();Ye();Xt();Jl();Fo();yr();yt=k.gaps,He=k.gaps.bar,cd=t=>O(we(t)||t),pd=(t,e)=>[[...yt.csv,...Js],...t.map(n=>[n.number,V("Severity",n.severity),ss(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(ft).join(", "),n.kinds.map(ot).join(", "),n.partners.map(cd).join(", "),n.subject_label,Ys(n).map(de).join("; "),...re(e,n.plan)])];ld=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,Lt(n.split(",").map(e))]]:[]},Ql=["tekst","stap","soort","partner","vraag","gewicht"];ud="bron",ni=t=>L(yt.questions,t.length);si={onderwerp:"topic",soort:"query"};lg=25});function pg({id:t,scenario:e}){let n=Ve.cell_columns,s=H(e).matrix.kind.filter(c=>Ui(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ie(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...qn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ie(c).word,csv:To,cell:i},fd(n.how,c=>c.most_basis)];return a`
    <${rt} title=${Ve.cells} note=${Nt(e)}>
      <${ht} id="vakken" caption=${Ve.cells_caption} rows=${s} columns=${l}
        file=${lr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function ug({id:t,links:e,scenario:n,undecided:s}){let o=Ve.columns,r=x=>kt(x,"initiative"),i=x=>St(x)?.key,{links:l,matrix:c}=H(n),p=C(e.map(r)).length,u=Oo(st(n.plan),k.shared.nothing_step),$=[...qn(i),te("actie",o.action,r),{key:"soort",label:o.kind,text:x=>bt(x,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:x=>Qn(r(x)),cell:x=>a`<${pt} ids=${Bn(r(x))} none=${Qn(r(x))} />`},wn("stand",o.stand,r,n.date),fd(o.how,x=>l[x][0],x=>`; ${[V("Strength",l[x][1]),La(x)].filter(Boolean).join("; ")}`)],m=lr(t,"activiteiten",n,i),d={id:"wiewat",caption:Ve.work_caption,rows:e,sort:"actie",columns:$,file:m},f=e.flatMap(x=>_.works[r(x)]?.chapters||[]),h=on.filter(x=>f.includes(x)).flatMap(x=>{let z=Lt(Mt(x,"chapterLead").map(O));return z?`${O(x)} – ${z}`:[]}),b=e.flatMap(x=>bt(x,"interventionKind")),y=C(c.kind.map(x=>x.column)).filter(x=>!b.includes(x)),S=kt(t,"broader")&&!s&&g(Ve.absent,{kinds:Lt(y.map(ot))}),w=a`<p>${s?k.overview.undecided:u}</p>`;return a`
    <${rt} title=${g(e.length>p?Ve.work_rows:Ve.work,{count:p,rows:e.length})}>
      ${e.length?a`<${ht} ...${d} />`:w}
      ${S&&a`<p>${S}</p>`}
      ${h.length>0&&a`<p class="zacht">${g(Ve.heads,{chapters:h.join("; ")})}</p>`}
    <//>
  `}function dg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g(be(St(n)).thing.step.helper,{awareness:Kt(n,"awareness")||Ve.unaware})]);return a`<${rt} title=${Ve.helpers}><${Pt} items=${e} /><//>`}function hd({id:t}){let e=D(T.route.query),n=Mt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>qt(c,"barrier")).filter(c=>Ne(c,l)),r=H(e).links,i=s.flatMap(l=>Q(l,"at").flatMap(c=>c.of)).filter(l=>l in r&&Yt(l,e.plan));return a`
    <${cg} id=${t} narrow=${n} />
    <${pg} id=${t} scenario=${e} />
    <${ug} id=${t} links=${i} scenario=${e} undecided=${Yc(e).has(t)} />
    <${Na} title=${Ve.requested} ids=${o("Recommendation").filter(l=>Yt(l,e.plan))} />
    <${dg} ids=${o("Facilitator")} />
  `}var Ve,io,oi,md,fd,cg,ri=M(()=>{"use strict";R();J();P();At();A();ke();Ln();Y();ct();Bt();Xt();ut();Re();_n();yn();Ve=k.thing.step,io=t=>un.filter(e=>t.includes(e.notation)).map(e=>e.label),oi=t=>_.works[t]?.across?k.shared.all_steps:io(Nn(t)).join(", "),md=t=>$e[t]?.[1]||"",fd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>md(e(s))+n(s),cell:s=>e(s)&&[a`<${xe} basis=${e(s)} />`,` ${md(e(s))}${n(s)}`]}),cg=({id:t,narrow:e})=>a`
  <${rt} title=${Ve.what}>
    <${ve} text=${v(t,"step")} />
    <${ve} text=${v(t,"definition")} />
    <${ve} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ve.narrower}<${pt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${Ve.broader}<${F} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function ai({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let h=D(f),{plan:b,strict:y}=h,S=o.map(([,_t,B])=>B.find(([Ot])=>Ot===f[_t])?.[1]),w=p&&y&&k.shared.choices.strict_phrase,x=[...S,f.tekst,w].filter(Boolean).join(" · ")||k.shared.all,z=n(h).filter(_t=>!f.tekst||vo(r(_t),f.tekst)).filter(_t=>o.every(([,B,,Ot])=>!f[B]||Ot(_t,f[B]))),G=L(m.count,z.length),it=()=>jn([...s,...$],Dr(z,s,Sl("sorteer",i)),_t=>re(u?h:null,St(_t.id)?.key||_t.plan||b,x));return a`
      <${nt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${hn}>
        <${Ks} />
        ${u&&a`<${ar} />`}
        <${$a} fields=${o} names=${["tekst","vouw",...o.map(([,_t])=>_t)]}>
          <${Co} name="tekst" />
        <//>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${G}<${me} name=${`${Ko(m.title)}.csv`} rows=${it} /></p>
      <${ht} id=${t} caption=${g(m.caption,{count:G})} rows=${z} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${ge} text=${G} />
    `}}var Un,Gt,xn,Yl,yd,_r,xr,_d,$g,lo,mg,fg,hg,xd,vd,gg,gd,Sd,bg,kg,bd,wg,Od,Cd,jd,cs,vr,yg,_g,kd,wd,Ld,Md=M(()=>{"use strict";So();R();J();vt();P();At();A();ke();Y();ct();Bt();Ye();Xt();ut();Re();ri();Un=k.partners,Gt=k.measures,xn=k.lookup;Yl=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),yd=ai({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[N?t:""],textOf:({id:t})=>Yl(t),fields:[[Un.fields.step,"stap",mn,({steps:t},e)=>t.includes(e)],[Un.fields.kind,"soort",Qo("OrganisationKind"),({id:t},e)=>v(t,"organisationKind")===e],[Un.fields.role,"rol",Object.entries(Un.roles),({roles:t},e)=>t.includes(e)]],columns:[{...te("naam",Un.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Un.columns.kind,text:t=>Kt(t.id,"organisationKind")},{key:"stappen",label:Un.columns.steps,text:t=>io(t.steps).join(", ")},{key:"handelt",label:Un.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Un.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Un.columns.wish,text:t=>t.wish}]}),_r=t=>_.called[t]?.short||"",xr=t=>v(t,"prefLabel"),_d="exploitationForm",$g=hs.map(t=>({id:t,..._.works[t],text:[Yl(t),Kt(t,_d),...Q(t,"who").map(e=>Yl(e.from))].join(" ")})).sort((t,e)=>Z(_r(t.id)||"~",_r(e.id)||"~")||Z(xr(t.id),xr(e.id))),lo=N?"":Kn[0].date,mg={key:"plan",label:W(ds(lo)),text:({id:t})=>Cn(t,lo)?ye(t,lo):"",cell:({id:t})=>Cn(t,lo)&&a`<${Tt} id=${t} date=${lo} />`},fg=t=>{let{outcome:e="",stand:n=""}=Je(t),s=k.shared.outcomes[e]?.phrase||n;return[v(t,"deadlineLabel"),`“${v(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},hg=(t,e)=>{let n=Rs(t).filter(s=>v(s,"dueBy")===e);return`${et(e)}: ${Lt(n.map(s=>v(s,"deadlineLabel")||xr(t)))}`},xd="alle",vd=({id:t},e)=>Ne(t,e),gg=({id:t,across:e},n)=>n===xd?e:Nn(t).includes(n),gd=on.map(t=>[t,O(t)]),Sd=ai({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>$g.filter(e=>Yt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>xr(t),more:[{key:"hoofdstuk",label:Gt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Gt.columns.who,text:({id:t})=>Qn(t)},{key:"beloofd",label:Gt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Gt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Gt.columns.terms,text:({id:t})=>Rs(t).map(fg).join("; ")},Lo(xn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===T.route.query.hoofdstuk)??t[0],titles:[...gd,["",Gt.no_chapter]]},fields:[[Gt.fields.what,"wat",Object.entries(Gt.types),vd],[Gt.fields.chapter,"hoofdstuk",gd,({chapters:t},e)=>t?.includes(e)],[Gt.fields.step,"stap",[...mn,[xd,Gt.across]],gg],[Gt.fields.kind,"soort",go,({id:t},e)=>bo(t).includes(e)],[Gt.fields.status,"staat",Qo("Status"),({id:t},e)=>Cn(t)===e],[Gt.fields.form,"vorm",Qo("ExploitationForm"),({id:t},e)=>bt(t,_d).includes(e)]],columns:[{key:"nr",label:Gt.columns.number,text:({id:t})=>_r(t),cell:({id:t})=>_r(t)?a`<a href=${Ge(t)}>${_r(t)}</a>`:a`<span class="zacht">${Gt.no_number}</span>`},te("naam",Gt.columns.name,({id:t})=>t,xr),...qn(({id:t})=>St(t)?.key),{key:"wat",label:Gt.columns.what,text:({id:t})=>pe(t)},...lo&&lo!==Oe?[mg]:[],wn("nu",N?Gt.columns.stand:W(ds(Oe)),({id:t})=>t),{key:"termijn",label:Gt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${hg(t,s)}</p>`):et(e)}},{key:"stap",label:Gt.columns.step,text:({id:t})=>oi(t)},{key:"wie",label:Gt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${pt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),bg=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Mt(t,e))).filter(Ut),kg=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:bg(t),text:[O(t),...bt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),bd="Recommendation",wg=Object.entries(xn.types).filter(([t])=>qs(t).length),Od=(t,e,n)=>ai({name:t,of:e,sort:"naam",rows:({plan:s})=>kg.filter(o=>Yt(o.id,s)&&Ne(o.id,bd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(xn.types).find(o=>Ne(s,o))||"",titles:Object.entries(xn.types).map(([s,o])=>[s,W(o)])},fields:[[xn.fields.what,"wat",wg.filter(([s])=>s===bd===n),vd],[xn.fields.step,"stap",mn,({steps:s},o)=>s.includes(o)]],columns:[{...te("naam",xn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,v(s,"summary")&&a`<p class="zacht">${v(s,"summary")}</p>`]},...qn(({id:s})=>St(s)?.key),{key:"wat",label:xn.columns.what,text:({id:s})=>pe(s)},{key:"zegt",label:xn.columns.description,text:s=>s.description},{key:"over",label:xn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${pt} ids=${s.about} name=${oe} />`},Lo(xn.columns.place,({id:s})=>s)]}),Cd=Od("naslag","lookup",!1),jd=Od("gevraagd","requested",!0),cs=k.timeline,vr=t=>t.day.slice(0,4),yg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ko(t.id):[vr(t)];return n?n<=e&&e<=s:vr(t)===e},_g=t=>{let{jaar:e}=T.route.query;return!e||vr(t)===e?t.day:`z${t.day}`},kd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),wd=nn(C(_.timeline.map(vr))),Ld=ai({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ye(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${kd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:t=>T.route.query.jaar||vr(t),titles:wd},fields:[[cs.fields.what,"wat",Object.entries(cs.kinds),(t,e)=>t.kind===e],[cs.fields.step,"stap",mn,({steps:t},e)=>t.includes(e)],[cs.fields.year,"jaar",wd,yg]],columns:[{key:"dag",label:cs.columns.when,text:_g,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:cs.fields.what,text:t=>cs.kinds[t.kind]},{key:"wat",label:cs.columns.what,text:kd,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:cs.columns.stand,text:t=>t.phrase},Lo(xn.columns.place,t=>t.at)]})});function xg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${rs} bar=${t.bar} />${l}`}function vg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Fa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Rn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ie(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Qs(c)} aria-haspopup="dialog" onClick=${()=>q({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:ft(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${xg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${xe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function li({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=bn(n),i=zo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(_a(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Cg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ii(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Nt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Sg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${qe(t,e,n).map(u=>a`<${Og} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,Sg,Og,Cg,ii,Zl=M(()=>{"use strict";R();J();P();A();Ln();ct();eo();ut();zs=k.overview;Sg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ge(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Og=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}</th>
    ${bn(e).map((o,r)=>a`<${vg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Cg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${bn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${ft(s)}
        </button>
      `)}
  </div>
`,ii=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Mg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Fs.wish}</h2><a href=${j(Fs.also.to,Fs.also.choose)}>${Fs.also.ask}</a>
      <ul class="tegels">
        ${Fs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Lg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Tg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ha(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function zg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Fs.discuss.title}</h2><p>${Fs.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Fs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Tg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Fg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>_s(l,s)[1]&&a`<span class="zacht"> – ${_s(l,s)[1]}</span>`,i=g(Jt.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Fe} ids=${Wt(n)} more=${r} />
    </div>
  `}function Eg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=_.codes.InterventionKind[o],c=r.map(u=>a`<${Fg} ...${u} date=${t.date} />`),p=i?Jt.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Jt.apart.title,{kind:l.label})}<//>
          <p>${g(Jt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function zd({route:t}){let e=D(t.query),n=Object.hasOwn(Xl,t.query.rijen||"")&&Xl[t.query.rijen||""]||"kind",s=Object.entries(Xl).map(([c,p])=>[c,Jt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e),l=a`<${Ng} answer=${i} plan=${st(e.plan)} plans=${Ce(e)} />`;return a`
    ${n==="kind"?l:a`<${nt} text=${Jt.heading} title=${Jt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Jt.matrix[n]}</h2><p>${Nt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Jt.legend.more}</a></p>
          <${Us}>
            <${es} legend=${Jt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Ce(e).map(c=>a`
            ${N&&a`<h3>${c.title}</h3>`}
            <${ns} plan=${c} />
            <${li} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${me} name="matrix.csv" rows=${()=>Bg(n,e,c)} />
              <${Xe} name=${ii(c)} title=${Jt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ii(c)}"]`} legend=".legenda .stalen li" note=${Jt.legend.note} />
              <${Ss} text=${()=>location.href} label=${Jt.link} />
            </div>
            <${Eg} scenario=${e} plan=${c} />
          `)}
        <${Mo} />
      </div>
      <${Ta} undecided=${xa(e)} />
    </div>
    ${r&&a`<${Bo} address=${r} by=${n} scenario=${e} />`}
    <${ge} text=${r?"":g(Jt.shown,{scenario:Nt(e)})} />
  `}var Jt,Td,jg,Lg,Fs,Xl,Ag,Bg,Ng,Fd=M(()=>{"use strict";R();J();vt();P();At();A();Ln();Y();ct();eo();Ye();Xt();js();ut();Zl();yn();Jt=k.overview,{truth:Td}=k.thing,jg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Lg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${jg[t]}
  </svg>
`,{start:Fs}=Jt;Xl={"":"kind",partner:"partner",vorm:"form"},Ag=(t,e,n)=>{let{word:s,lines:o}=Ie(e);if(!e)return[t.label,ft(n),Jt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,ft(n),s,o.join("; "),V("Basis",r),Td[String(i)],l,c,p,Td[String(u)]]},Bg=(t,e,n)=>[[...Jt.csv,...Js],...qe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Ag(s,o,bn(n)[r]),...re(e,n.key)]))],Ng=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${nt} text=${Jt.heading} title=${Jt.title}>
      <p>${g(Jt.start.intro,{report:Xn(e)})}</p>
      <p><strong>${L(Jt.start.dated,s.length,{years:Lt(s)})}</strong>
        ${" "}${Jt.start.since}</p>
    <//>
    <${Mg} answer=${t} />
  </div>
  <${zg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Ed(t,e){let n=await lt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=vn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Pg(c,n)),l=(r||[]).length-i.length;return lt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ec({decisions:i,undone:[]}),null}function Pg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ec(t){let e=Dt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await lt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Le(...t){let{decisions:e}=Dt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await ec({decisions:[...e,...t],undone:[]})}async function Ad(t){let{decisions:e,undone:n}=Dt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await ec({decisions:s.slice(0,o),undone:s.slice(o)})}function Or(){let{rows:t,places:e}=Dt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var vn,Dt,ci,tc,Sr,pi,co,ui,po=M(()=>{"use strict";P();A();Te();vn=()=>lt().board,Dt=()=>vn();ci=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),tc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Sr,pi]=[tc("column"),tc("name")],co=(t,e)=>tc("list")("",t,e);ui=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function zn({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Uo(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Cr=M(()=>{"use strict";R()});function Ig({column:t,act:e}){let[n,s]=t.both,{found:o}=Dt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(mt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Le(Sr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?mt.whose:mt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(mt.readings[f],{one:n,other:s}):mt.roles[f]}
        </label>`)}
    </fieldset>
  `}function qg({column:t,act:e}){let{targets:n,fields:s}=Dt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&mt.by_values,t.options.length>0&&t.why==="head"&&g(mt.maybe,{what:t.options.join(", ")}),t.month_first&&mt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,Bd),mt.notes,...n.slice(Bd)]),d=c?[[`${l}:${c}`,g(mt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${zn} label=${g(mt.as,{head:r})} value=${d[0]?.[0]||l||mt.notes}
          options=${[...d,...nn(m)]} pick=${f=>e(()=>Le(Sr(o,"target",f===mt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(mt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Ig} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Rg(){let[t,e]=I(0),{rows:n,fields:s}=Dt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[mt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function Nd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Dt().found,l=[[g(mt.read,{read:n.filter(c=>!c.open).length,count:n.length}),mt.sum.placed],[g(mt.read,{read:n.filter(c=>c.led).length,count:n.length}),mt.sum.led],[String(ui(s).length),mt.sum.asks],[String(o.length),mt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${mt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${qg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${mt.plan}</h2>
          <label class="veld"><span>${mt.plan_title}</span>
            <${zn} id="plannaam" label=${mt.plan_title} value=${r.title}
              pick=${c=>t(()=>Le(co(i.title,c)))} />
          </label>
          <label class="veld"><span>${mt.plan_day}</span>
            <${zn} id="plandag" type="date" label=${mt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Le(co(i.day,c)))} />
          </label>
        </section>
        <${Rg} />
        <section>
          <h2>${mt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var mt,Bd,Pd=M(()=>{"use strict";R();P();po();A();Cr();mt=k.board.columns,Bd=-1});function Id({act:t}){let e=se(),[n,s]=I(null),[o,r]=I(""),[i,l]=I(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(tn.busy,async()=>{let f=await d(),h=await Ed(f.name,f.data);if(s(h&&{...h,given:f}),h)return Ct(h.message);location.hash=j("controleer",{stap:"kolommen"})}),u=d=>c(d?tn.result.alongside_busy:tn.result.making,async()=>{n&&(await wr(n.given,d)).ok&&(location.hash=j(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=id(d);return{name:f.name,data:await Vr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${tn.list.drop}</h2>
        <p>${tn.list.kinds}</p>
        <label class="veld"><span>${tn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${tn.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${tn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${tn.list.pasted}.txt`,i)}>
            ${tn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${tn.list.example_name}.csv`,tn.list.example_list)}>${tn.list.example}</button>
        </div>
      </section>
    </div>
    <${Pt} look="bordfeiten" items=${tn.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ei} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var tn,qd=M(()=>{"use strict";Me();R();J();po();A();Te();yr();_n();tn=k.board});function Wg({which:t,text:e,act:n}){let[s,o]=I(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Dt().found.organisations;return a`<details><summary>${zt.other}</summary>
    <label class="veld"><span>${g(zt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Le(pi(t,"names",s||"")))}>${zt.other_take}</button></details>`}function Rd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Dt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),ui(e).length],c=(p,...u)=>t.bind(null,()=>Le(pi(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?g(zt.intro,{count:e.length,asks:l}):zt.nothing}</p>
    <${jr} act=${t} title=${zt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${L(zt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...$)}>${g(zt.split,{count:$.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${zt.one}</button>
        </p>
      `}
    <//>
    <${jr} act=${t} title=${zt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:$})=>a`
        <p>${g(zt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,$)}>${zt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${zt.no}</button>
        </p>
      `}
    <//>
    <${jr} act=${t} title=${zt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${zn} label=${g(zt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(zt.new_kinds)} pick=${m=>t(()=>Le(pi(p,"kind",m)))} />
      `}
    <//>
    <${jr} act=${t} title=${zt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${zt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${zt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${zt.left_out_more}</p>
      </section>`}
    <${jr} act=${t} title=${zt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(zt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${zt.expect}</h2>
      <p class="zacht">${zt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Le(co(o.without,p.target.checked?"nee":"ja")))} />
        ${zt.expect_yes}
      </label>
    </section>
  `}var zt,jr,Wd=M(()=>{"use strict";R();P();po();A();Cr();zt=k.board.partners;jr=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${L(zt.count,r.count)}</span></p>
            ${s?.(r)}<${Wg} ...${r} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Hg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Vg({row:t,name:e,act:n}){let{choices:s}=Dt().found,o=t.asks[e],r=[["","…"],...nn(s[e]||[])],i=l=>n(()=>Le(Sr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${wt.right}</button>`}
      ${s[e]&&a`<${zn} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Ug({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Dt().found,[c,p]=I(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=h=>{n(t,c&&$&&!t.places.includes(h)?`${$}; ${h}`:h),p(!1)};function f(h){let{target:b,currentTarget:y,key:S,shiftKey:w}=h;if(b!==y||h.ctrlKey||h.altKey||h.metaKey)return;let x=r.find(z=>z.key===S.toUpperCase());if(x)d(x.value);else if(S==="Enter"&&w&&u)o();else if(S==="Enter"&&u)d(u.value);else if(S.toUpperCase()==="L")n(t,"");else if(S==="+")p(!0);else if(S==="ArrowDown"||S==="ArrowUp"){let z=[...document.querySelectorAll(".bordkaart")];z[z.indexOf(y)+(S==="ArrowDown"?1:-1)]?.focus()}else if(S==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;h.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${Hg(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:h,role:b})=>a`<span>${h}${b&&` (${b})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||wt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(h=>a`<${Vg} row=${t} name=${h} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:h,key:b})=>a`<button type="button" class=${u?.value===h?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(h))} onClick=${()=>d(h)}>
              ${h} <kbd aria-hidden="true">${b}</kbd></button>`)}
        </div>
        <label class="veld"><span>${wt.kind}</span>
          <${zn} label=${wt.kind} value=${m} pick=${h=>{s(),e(()=>Le(ci(t.which,l.kind,h)))}}
            options=${[["",wt.unknown],...nn(C([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${u&&!r.some(({value:h})=>h===u.value)&&a`<button type="button" class="is-voorstel"
              onClick=${()=>d(u.value)}>${u.value} <kbd aria-hidden="true">↵</kbd></button>`}
          ${$&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${wt.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${wt.later}</button>`}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Kg(){let{cells:t,places:e}=Dt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${wt.matrix}</h2>
      <p class="zacht">${wt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(wt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function Dd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Dt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(Dg),[p,u]=I(0),[$,m]=I([]),d=se(),[f,h]=I(0),b=[...e,...["",di].map(E=>({reason:E,value:"",count:0,strength:""}))].map(E=>({...E,count:n.filter(Et=>nc(Et,E.reason)).length})).filter(({count:E})=>E),y=n.find(({which:E})=>E===$.at(-1)),S=b.find(({reason:E})=>E===r)||b.find(({reason:E})=>y&&nc(y,E))||b[0],w=S?.reason,x=E=>{i(E),m([]),u(0),K()&&d.current?.scrollIntoView()},z=n.filter(E=>nc(E,w)||E.open&&$.includes(E.which)),G=Math.max(0,Math.min(p,z.length-1)),it=E=>t(()=>Le(...E.map(Et=>ci("*",o.step,"",Et))),Or);async function _t(E,Et){let he=z.indexOf(E);await t(()=>Le(ci(E.which,o.step,Et)));let Tr=Dt().found.rows.filter(({open:P$})=>P$).length;Ct(g(Et?wt.is_at:wt.is_open,{title:E.number||E.title,value:Et,count:Tr})),h(Tr||!E.open?he+1:-1)}Se(()=>{if(!f)return;f<0&&xt("verder")?.focus();let E=d.current?.querySelectorAll(".bordkaart")||[],Et=E[Math.min(K()?1:f,E.length)-1];f>0&&(Et||document.querySelector(".bordreden"))?.focus(),h(0)},[f]);let B=e.filter(({strength:E})=>E==="sterk").map(({reason:E})=>E),Ot=E=>E===di?wt.done:E||wt.none;return a`
    <p class="bordstand">${Or()} ${n.every(({judged:E})=>E)&&wt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${wt.reasons}</h2>
        ${B.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>it(B)}>${wt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:E,value:Et,count:he,strength:Tr})=>a`<li key=${E} class=${E===w?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(E===w)}
                  onClick=${()=>x(E)}><span class="bordtal">${he}</span> ${Ot(E)}</button>
                <p class="zacht">
                  ${Tr==="zwak"&&a`<span class="bordnaam">${wt.weak}</span> `}
                  ${Et?g(wt.proposal,{value:Et}):E===di?wt.done_more:wt.none_more}
                </p>
                ${Et&&a`<button type="button" class="klein" aria-label=${`${L(wt.take,he)}: ${E}`}
                    onClick=${()=>it([E])}>${L(wt.take,he)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Ot(S.reason)} <span class="zacht">${z.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${wt.keys}</summary>
          <p>${g(wt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(K()?z.slice(G,G+1):z.slice(0,l)).map(E=>a`<${Ug} key=${E.which} ...${{row:E,act:t,place:_t}}
              hold=${()=>m([...$,E.which])}
              all=${()=>it([E.proposal?.reason||""])} />`)}
        </ul>
        ${K()&&z.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!G} onClick=${()=>u(G-1)}>${wt.previous}</button>
            <span>${g(wt.which,{place:G+1,count:z.length})}</span>
            <button type="button" disabled=${G>z.length-2}
              onClick=${()=>u(G+1)}>${wt.following}</button>
          </p>`}
        ${!K()&&z.length>l&&a`<button type="button"
            onClick=${()=>c(z.length)}>${g(wt.more,{count:z.length-l})}</button>`}
      </section>
      <${Kg} />
    </div>
  `}var wt,Dg,di,nc,Hd=M(()=>{"use strict";Me();R();vt();P();po();A();Cr();wt=k.board.place,Dg=30,di="-",nc=({open:t,proposal:e},n)=>n===di?!t:n?e?.reason===n:t&&!e});function Vd({act:t}){let e=Dt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),[u,$]=I(""),m=JSON.stringify(s),d=e.taken===m&&lt().own;Se(()=>{d||t(async()=>{e.taken=m;let w=await wr({name:n,decisions:s},!1);p(w.ok?null:w)})},[m]);let f=()=>gn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),h=()=>u!==Ue.alongside_busy&&Gn($,Ue.alongside_busy,async()=>{let w=await wr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${ei} ...${c} /></div>`;if(!d)return a`<p role="status">${Ue.making}</p>`;let b=D(T.route.query),y=_.plans.find(({title:w})=>w===r.title)||_.plans[_.plans.length-1],S=H(b).apart.filter(w=>w.plan===y.key&&w.groups.length);return a`
    <p>
      ${Or()}
      ${o.some(w=>!w.judged)&&a` <strong>${Ue.not_yet}</strong>`}
    </p>
    <${li} by="kind" scenario=${b} plan=${y} />
    ${S.map(({kind:w,groups:x})=>{let z=x.flatMap(G=>G.things);return a`<p>${L(Ue.apart,z.length,{kind:ot(w)})} <${pt} ids=${z} /></p>`})}
    ${T.route.query.cel&&a`<${Bo} address=${T.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${j("aandachtspunten")}>${Ue.questions}</a></p>
    <section class="blok">
      <h2>${Ue.take_along}</h2>
      <label class="veld"><span>${Ue.access}</span>
        <${zn} id="toegang" label=${Ue.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>Le(co(l.access,w)))} />
      </label>
      <p class="zacht">${Ue.access_more}</p>
      <${Xa} files=${[{id:"bewaar-werkmap",label:Ue.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ue.choices}</button>
        <button type="button" id="ernaast" onClick=${h}>${Ue.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ue.workbook_more} ${Ue.next_list}</p>
    </section>
    <${ti} />
  `}var Ue,Ud=M(()=>{"use strict";R();J();P();At();po();A();Te();ct();eo();Xt();ut();Zl();Cr();yr();Ue=k.board.result});function Gd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:_.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Zg(){let t=document.activeElement,e=Qg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==xt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&xt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Yg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Xg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Dt(),l=o.rows.filter($=>$.open).length,c=Es[Es.indexOf(t)+1],p=($,m)=>e(Ad.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Ht.next_open,{count:l}):Ht.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Ht.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Ht.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Ht.undone)}>${Ht.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Ht.redone)}>${Ht.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Jg(e)}>${Ht.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function Qd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=vn()&&Es.includes(o)?o:Es[0],{of:i,Step:l}=Kd[r],c=(vn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(m,d){let f=Zg(),h=vn()?.decisions.length;try{s(""),await m(),e(y=>y+1);let b=vn()?.decisions.length||0;d?Ct(d()):b!==h&&Ct(L(Ht.decided,b)),window.setTimeout(f,60)}catch(b){s(b.message)}}let u=vn()?.found.plan;Se(()=>{T.started&&window.scrollTo(0,0)},[r]),Se(()=>{function m(h){let b=xt({z:"ongedaan",y:"opnieuw"}[h.key]||"");!b||!h.ctrlKey||h.target.matches("input,textarea")||(b.click(),h.preventDefault())}let d=h=>vn()?.saved===!1&&h.preventDefault(),f=new AbortController;return window.addEventListener("keydown",m,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[T.route]);let $={day:c,own:vn()?.found.own,count:vn()?.found.rows.length};return a`
    <${Gg} at=${r} />
    <${nt} key=${r} text=${i.title} title=${`${k.check.title}: ${Ht.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(Ht.source,{...u,day:c,who:u.access||Ht.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${vn()&&r!==Es[0]&&a`<${Xg} at=${r} act=${p} />`}
    ${r===Es[0]&&a`<${ti} /><${ad} />`}
  `}var Ht,Kd,Es,Jd,Gg,Jg,Qg,Yg,Yd=M(()=>{"use strict";Me();R();J();vt();P();po();A();Te();Pd();qd();Wd();Hd();Ud();Xt();yr();Ht=k.board,Kd={lijst:{of:Ht.list,Step:Id},kolommen:{of:Ht.columns,Step:Nd},plaatsen:{of:Ht.place,Step:Dd},partners:{of:Ht.partners,Step:Rd},resultaat:{of:Ht.result,Step:Vd}},Es=Object.keys(Kd);Jd=()=>a`
  <${nt} text=${Ht.elsewhere.title}><p class="uitleg">${Ht.elsewhere.intro}</p><//>
  <ol>${Ht.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Mo} />
`,Gg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ht.steps_label}><ol>
      ${Es.map((e,n)=>a`<li class=${n<Es.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ht.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Jg=t=>t(async()=>{let e=Dt(),{name:n,data:s}=await lt().ask("workbook",{decisions:e.decisions});gn(n,s,kr.xlsx),e.saved=!0}),Qg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Yg=":is(button,select,input,a)"});function tb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>sc?` ${g(ln.first,{count:sc})}`:"";return a`
    <${ht} id="eigen-uitkomst" caption=${`${L(ln.rows,e.length)}${o}`}
      rows=${e.slice(0,sc)} columns=${s} />
    <div class="acties"><${me} name=${ln.file} rows=${()=>[t,...e]} label=${ln.csv} /></div>
  `}function t$({start:t=ln.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),Gn(o,ln.busy,async()=>i(await lt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${ln.title}</h2>
      <p class="zacht">${ln.intro}</p>
      <label class="veld breed"><span>${ln.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${ln.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?ln.yes:ln.no}</strong></p>`}
        ${r?.graph&&a`<${Xd} label=${ln.result} text=${r.graph} />`}
        ${r?.columns&&a`<${tb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function sb(t){let e=Object.entries(t.columns),n=s=>fs(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>e$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[eb],...qn(s=>s.plan),{key:"bron",label:Ft.columns.place,sort:!1,text:nb}]}function ob({name:t,query:e,scenario:n}){let s=n$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ft.nothing}</p>`;let o=sb(e),r={rows:L(Ft.rows,s.length),scenario:Nt(n)},i={key:"sentence",label:Ft.columns.sentence,text:c=>c.sentence},l=()=>jn([i,...o],s,c=>re(n,c.plan));return a`
    <${ht} id=${`uitkomst-${t}`} caption=${g(Ft.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${me} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${Ft.as_sentences}</a>
    </div>
  `}function rb({name:t,query:e,scenario:n}){let s=e.shelf===ua,o=j("overzicht",{rijen:Ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${Ft.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${hn}><${ma} /><//>`}
    <${kn} pairs=${[[Ft.why,e.why],[Ft.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ft.result}</h2><${ob} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ul([t,e])&&a`<p>${e.open?Ft.open:Ft.elsewhere}</p>`}
    ${t in Ft.rows_of&&a`<p><a href=${o}>${Ft.in_overview}</a></p>`}
    <details>
      <summary>${Ft.sparql}</summary>
      <${Xd} label=${Ft.sparql} text=${e.sparql} lang="en" />
      <${Ss} text=${()=>e.sparql} label=${Ft.copy} />
    </details>
    ${ce()&&!e.open&&a`<${t$} key=${t} start=${e.sparql} />`}
  `}function ab({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ft.columns.title,text:o=>o.title,cell:o=>a`<a href=${j(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ft.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ft.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ua?s:s.slice(0,2)} />
    </section>
  `}function s$({route:t}){let e=D(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Ms} />`;if(n)return a`<${rb} ...${{name:n,query:s,scenario:e}} />`;let o=mo(n$(e).map(r=>r.query));return a`
    <${nt} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    ${ce()&&a`<${t$} />`}
    ${Ft.shelves.map(r=>a`<${ab} shelf=${r} counts=${o} />`)}
  `}var Ft,ln,sc,Xd,Zd,e$,n$,eb,nb,o$=M(()=>{"use strict";R();J();vt();P();At();A();Te();or();Y();ct();Ye();Xt();Fo();ut();Re();gr();Ft=k.questions,ln=k.questions.own,sc=200;Xd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Zd={barrier:t=>t.barrier&&ft(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&O(we(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(fs(t.detail)?O(t.detail):t.description)},e$=(t,e)=>(Zd[t]?Zd[t](e):e[t])||"",n$=t=>H(t).gaps.flatMap(e=>Wn(e).map(n=>({...n,plan:e.plan}))),eb={key:"severity",label:Ft.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>e$("severity",t),cell:t=>a`<${ga} severity=${t.severity} />`},nb=t=>Ys(t).map(de).join("; ")});function i$(t,e,n,s){let o=n;return{placed:ac(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function ib({lane:t,rows:e,wide:n}){let s=ks(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${It.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*It.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*It.line}>
        ${s.length?s.join(" · "):L(As.lane_total,e.length)}
      </text>
    </g>
  `}function lb({row:t,lane:e,shown:n,point:s}){let o=It.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*It.level,i=t.tail&&rc[t.outcome].tail&&It.left+t.tail,l={row:t,x:o,y:r},c=g(As.mark,{...t,what:t.what||As.card.none,phrase:rc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ge(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ya} outcome=${t.outcome} /></g>
    </a>
  `}function cb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=ze(o.id),c=Gi(o.work),p={...r>e*.62?{right:$i(e-r+14,e)}:{left:$i(r+14,e)},...i>n*.6?{bottom:$i(n-i,n)}:{top:$i(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${ao} outcome=${o.outcome} on=${o.on&&g(As.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${pt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${de(l)}</p>`}
    </div>
  `}function c$({plan:t,rows:e,date:n}){let[s,o]=I(null),{wide:r,years:i,beyond:l}=Pn(t),{placed:c,bottom:p}=i$(t,e,It.top,({levels:x,title:z})=>Math.max(x*It.level+It.pad,z.length*It.line+36)),u=It.left+r+20,$=p+It.foot,m=Qi(t,n),d=It.left+m.x,f=g(As.report,{date:et(m.date)}),h=f.length*8.6+24,b=()=>o(null),y=x=>x.key==="Escape"&&b(),S=l&&{x:It.left+l.x,y:It.top-9},w=Math.min(Math.max(d-h/2,It.left),u-h);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${y}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${As.picture}>
        <rect class="daarna" x=${d} y=${It.top} width=${u-d} height=${p-It.top} />
        ${i.map(({year:x,x:z})=>a`
            <g class="jaar">
              <line x1=${It.left+z} x2=${It.left+z} y1=${It.top} y2=${p} />
              <text x=${It.left+z+4} y=${It.top-9}>${x}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${S}>${As.beyond}</text></g>`}
        ${c.map(x=>a`<${ib} lane=${x} rows=${x.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${It.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${w} y=${p+4} width=${h} height="28" rx="3" />
          <text x=${w+h/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(x=>x.mine.map(z=>a`
              <${lb} key=${z.id} row=${z} lane=${x} shown=${s?.row.id===z.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${cb} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function d$({scenario:t,plan:e}){let n=Yn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Pn(e),i=dn(e.key,t.date),l=f=>a$+8+f/s*(Wo-a$-16),c=f=>Math.max(pb,u$(f)*p$+4),{placed:p,bottom:u}=i$(e,n,oc,c),$=l(Qi(e,i).x),m=p.map(f=>g(r$.description,{chapter:wo(f),counts:Lt(ks(f.mine))})),d=$>Wo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Wo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${oc} width=${Wo-$} height=${u-oc} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${As.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Wo} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${mb(wo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>db(h).map(([b,y])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${y}</text>`))}
      <line class="baan" x1="0" x2=${Wo} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(r$.line,{date:et(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<ic).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${$b(f,h)}) scale(${ub})`}>
              <title>${[h.name,h.by,rc[h.outcome].phrase].join(", ")}</title>
              <${Ya} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var r$,As,rc,It,ac,l$,$i,a$,Wo,oc,p$,pb,ub,ic,u$,db,$b,mb,lc=M(()=>{"use strict";R();J();P();A();Y();Bt();ut();br();r$=k.summary.lanes,As=k.promises,rc=k.shared.outcomes,It={left:320,top:32,foot:40,level:19,pad:30,line:21},ac=(t,e)=>Pn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);l$=({plan:t,lane:e})=>Pn(t).lanes[e]?wo(Pn(t).lanes[e]):"";$i=(t,e)=>`${t/e*100}%`;[a$,Wo,oc,p$,pb,ub]=[262,690,17,8,16,.62],ic=30,u$=t=>Math.min(t.levels,ic),db=t=>[...mo(t.filter(({level:e})=>e>=ic).map(({x:e})=>e))],$b=(t,e)=>t.middle+(e.level-(u$(t)-1)/2)*p$,mb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function fb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Sn.route.undecided:Sn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${Sn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Rt(l)?"verzamel":""}>
                <${xe} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function hb({scenario:t,plan:e}){let n=qe("kind",t,e),s=qe("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${fb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function $$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Nt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Sn.head,{date:et(dn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Sn.foot.source,{sources:ts(t)})} ${g(Sn.foot.version,l)}</p>
        <p>${g(Sn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function gb({cell:t,step:e}){let[n,s]=[ft(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${rs} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function kb({scenario:t,plan:e,...n}){let s=be(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${$$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:Xn(e)})} ${r.lead}</p>
      <${ns} plan=${e} />
      <${mi} title=${s.matrix.title} note=${s.matrix.note}>
        <${bb} scenario=${t} plan=${e} />
        <${ur} undecided=${xa(t,e)} />
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
  `}function wb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=be(e),r=et(dn(e.key,t.date)),i=Xr(Yn(e,t.date),o.outcomes,An(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${$$} plan=${e} scenario=${t} ...${n}>
      <${mi} title=${s.route.title} note=${s.route.note}>
        <${hb} scenario=${t} plan=${e} />
      <//>
      <${mi} title=${s.lanes.title} note=${l}>
        <${d$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Ro} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function m$({route:t}){let e=D(t.query),n=Ce(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${nt} text=${Sn.title}><p class="uitleg">${Sn.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Sn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${kb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${wb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ge} text=${Sn.screen} />
  `}var Sn,bb,mi,f$=M(()=>{"use strict";R();vt();P();At();A();Ln();ct();Bt();eo();Ye();lc();ut();br();Sn=k.summary;bb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Sn.matrix.title}</caption>
    <thead>
      <tr><td></td>${bn(e).map(n=>a`<th scope="col">${ft(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${qe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${gb} cell=${s} step=${bn(e)[o]} />`)}
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
`});function hi(t){let n=t.flatMap(o=>yo(o,D({}))).map(({step:o,basis:r})=>`${v(o,"notation")} ${r}`),s=({notation:o})=>Object.keys($e).find(r=>n.includes(`${o} ${r}`));return fi(un.filter(s).map(o=>`${o.label} (${$e[s(o)||""][1]})`))}function yb({id:t}){let e=Q(t,"who").flatMap(y=>y.acts?y.to:[]),n=({key:y})=>g(tt.steps,{steps:hi(e.filter(S=>Yt(S,y)))}),s=y=>_.partners[y].find(S=>S.id===t)?.steps||[],o=io(s("")),r=_.plans.filter(y=>s(N?y.key:"").length),i=Q(t,"who").flatMap(y=>y.acts?[]:Nn(y.to)),l=io(C(i)).filter(y=>!o.includes(y)),c=y=>Q(y,"who").every(S=>!S.acts||S.from===t),p=C(e.filter(y=>_.works[y]?.across&&c(y)).flatMap(bo)),u=qt(t,"unitOf"),$=Wt(qt(t,"chapterLead")),m=$.flatMap(ze),d=$.flatMap(y=>qt(y,"concerns")).filter(y=>Ne(y,"Contradiction")&&ze(y).some(S=>m.includes(S))),f=y=>{let S=io(_.partners[""].find(w=>w.id===y)?.steps||[]);return S.length>0&&a`<span class="zacht"> – ${fi(S)}</span>`},h=v(t,"tooi"),b=[...No(t),[k.thing.also_known,Aa(t)],[tt.leads,$.length>0&&a`<${Fe} ids=${$} />`],[tt.disputed,d.length>0&&a`<${Fe} ids=${C(d)} />`],[tt.units,u.length>0&&a`<${Fe} ids=${u} more=${f} />`],[tt.identity,h?g(tt.identified,{code:h,date:et(v(t,"checkedOn"))}):tt.unidentified]];return a`
    <${rt} title=${k.thing.known}>
      <${ve} text=${v(t,"summary")} />
      ${Rt(t)&&a`<p>${tt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${tt.independent}</p>`}
      ${r.map(y=>a`<p>${N&&`${y.title}: `}${n(y)}</p>`)}
      ${p.length>0&&a`<p>${g(tt.across,{kinds:fi(p.map(ot))})}</p>`}
      ${l.length>0&&a`<p>${g(tt.named_steps,{steps:fi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${tt.no_steps}</p>`}
      <${kn} pairs=${b} />
    <//>
  `}function _b({id:t,rows:e}){let n=tt.columns,s=c=>St(c.to)?.key,o=[...qn(s),te("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>pe(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},wn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>oi(c.to)},os(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter($=>$.to===c),u=C(p.map($=>$.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap($=>$.of)}}),i=lr(t,"activiteiten",D({}),s),l={id:"acties",caption:tt.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${rt} title=${g(tt.work,{count:r.length})} note=${tt.work_note}>
      ${r.length?a`<${ht} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function xb({id:t}){let e=v(t,"organisationKind")===tt.places.of&&!Rt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Zn(p.replace("-"," ")).includes(Zn(u))),s=p=>bt(p,"place").filter(n).join(", "),o=Q(t,"who").map(p=>p.to),r=Wt(hs.filter(p=>s(p)&&!o.includes(p))),l=a`<${Fe} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Tt} id=${p} />`} />`,c=g(tt.places.title,{count:r.length});return r.length>0&&a`<${rt} title=${c} note=${tt.places.note}>${l}<//>`}function vb({id:t}){let[e,n]=[D({}),Zr(t)],o=_.plans.flatMap(m=>Yn(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=Q(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>Mt(m,"followedBy"))]).filter(m=>tt.to_come.includes(Cn(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:f,by:h})=>[n(m),m,d,`${f} (${l(h)})`]),...i.map(m=>["planned",m,ye(m).toLowerCase()])],p=Object.entries(tt.coming.groups).flatMap(([m,d])=>{let f=c.filter(([b])=>b===m).map(([,b,...y])=>a`<li><${F} id=${b} />: ${y.filter(Boolean).join(", ")}</li>`),h=a`<${Mn} id=${`komt-${m}`} items=${f} first=${K()?h$:void 0} />`;return f.length?a`<p>${L(d,f.length)}</p>${h}`:[]}),u=j("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${tt.coming.all}</a></p>`;return p.length>0&&a`<${rt} title=${tt.coming.title} note=${tt.coming.note}>${p}${$}<//>`}function Ob({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${pr} id=${o} /><${Zt} of=${[o]} />
    `);return a`
    <${rt} title=${g(tt.own,{count:e.length})} note=${tt.own_note}>
      <${Mn} id="eigen" as="div" first=${h$} items=${n} />
    <//>
  `}function Cb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ve} text=${v(i,"summary")} />`)} <${Zt} of=${r} />
  `,s=Wt(C(e.map(r=>ms(r,t)))).map(r=>{let i=e.filter(l=>ms(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?tt.its_members:tt.members;return a`<${rt} title=${o}><${Mn} id="leden" items=${s} first=${s.length} /><//>`}function jb({id:t}){let e=new Map(Q(t,"with").map(s=>[ms(s,t),s]));if(!e.size)return null;let n=Wt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?tt.more_works:tt.works,{works:o.map(oe).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${rt} title=${tt.together} note=${tt.alphabetical}>
      ${K()?a`<${Mn} id="samen" items=${n} first=${Sb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function Lb({id:t}){let e=D({}),n=Da(t,e),s=n.flatMap(c=>c.rows),o=Lt(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:K()?"stromen":"",title:g(tt.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(tt.flows.note,{names:o})}</p>`,l=a`<${Ga} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${Ao} ...${{...r,intro:i}}>${l}<//>`}function g$({id:t}){return a`
    <${yb} id=${t} />
    <${_b} id=${t} rows=${Q(t,"who")} />
    <${xb} id=${t} />
    <${vb} id=${t} />
    <${Ob} id=${t} />
    <${Pa} title=${tt.wishes} ids=${qt(t,"wish")} of="concerns" />
    <${Na} title=${tt.requested} ids=${Wt(qt(t,"askedOf"))} />
    <${Cb} id=${t} />
    <${Lb} id=${t} />
    <${jb} id=${t} />
    <${Po} id=${t} />
  `}var tt,fi,h$,Sb,b$=M(()=>{"use strict";R();J();vt();P();At();A();Ds();ro();ke();or();Y();ct();Bt();Xt();Il();Cs();ut();Re();_n();ri();yn();tt=k.thing.organisation,fi=t=>Lt(t.map(e=>e.toLowerCase()));[h$,Sb]=[1,2]});function Mb({id:t,reports:e}){let n=cn(t);if(On(t.split("/")[0]).dates.length<3)return null;let s=o=>Je(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Tt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${et(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Tb({id:t}){let e=On(t.split("/")[0]),{no_result:n,not_mentioned:s}=cn(t),o=e.dates.filter(({date:l})=>Cn(t,l)),r=_.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ve} text=${v(l,"summary")} /><${to} of=${l} />
    <${ve} text=${c===e.date&&v(l,"resultReported")!=="true"&&n} look="zacht" />
    <${Zt} of=${[l]} />
  `;return a`
    <${Mb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=gs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Tt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ve} text=${r} look="zacht" />`}
            ${Je(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function zb({id:t}){let e=Mt(t,"silentPart"),n=e.map(s=>[v(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",v(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${cn(t).silent}</strong></p><${Pt} items=${n} />`}function Fb({id:t}){let e=cn(t),n=e.deadline_columns,s=Rs(t);if(!s.length)return null;let o=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>et(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>Zo(v(i,"modality"))},{key:"er",label:n.there,text:i=>Je(i).delivery||e.not_there},{...os(n.place,()=>[]),cell:i=>a`<${ve} text=${v(i,"summary")} /><${Zt} of=${[i]} />`}];return a`<${ht} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Eb({id:t}){let e=cn(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>O(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>v(i[0],"summary")},os(n.place,({of:i})=>i.slice(0,1))];return a`<${ht} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Ab({id:t}){let e=Mt(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${cn(t).heading}<${pt} ids=${e} />.</p>`}function Bb({id:t}){let e=cn(t),n=Yr(t);if(n.length)return n.map(o=>a`<${pr} id=${o} /><${Zt} of=${[o]} />`);if(v(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Nb({id:t}){let e=cn(t),n=qt(t,"subMeasureOf"),s=o=>a` <${Tt} id=${o} />`;return a`<${rt} title=${e.container}><p>${e.parts}</p><${Fe} ids=${n} more=${s} /><//>`}function k$({id:t}){let e=cn(t),n=On(t.split("/")[0]),s=ds(n.date,n),o=v(t,"promise"),r=No(t),i=v(t,"isContainer")==="true"?Nb:Pb;return a`
    <${rt} title=${o?e.promise:e.what}>
      ${Ea(t).map(l=>a`<${ve} text=${l} />`)}
      ${v(t,"isNew")==="true"&&a`<${ve} text=${g(e.new,{when:s})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${ve} text=${e.numbered} look="zacht" />`}
      <${Zt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Ba} id=${t} />
    ${r.length>0&&a`<${rt} title=${k.thing.further}><${kn} pairs=${r} /><//>`}
    <${Po} id=${t} />
  `}var cn,Pb,w$=M(()=>{"use strict";R();P();A();ke();Y();ct();Bt();ut();Re();_n();yn();cn=t=>be(St(t)).thing.undertaking;Pb=({id:t})=>a`
  <${rt} title=${cn(t).progress}><${Tb} id=${t} /><${zb} id=${t} /><${Fb} id=${t} /><//>
  <${rt} title=${cn(t).who}><${Eb} id=${t} /><${Ab} id=${t} /><//>
  <${Pa} title=${cn(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${rt} title=${cn(t).steps}><${Bb} id=${t} /><//>
`});function Rb({id:t}){let e=Ib[$n(t)];return e?_.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${qb} key=${n.plan.key} ...${n} />`):null}function Wb({id:t}){let e=qt(t,"inChapter"),n=gl(Ke.other.annex.file),s=l=>a` <${Tt} id=${l} />`,o=l=>g(hi([l])?Ke.other.at:Ke.other.no_step,{steps:hi([l])}),r=l=>a`${s(l)}<p class="zacht">${Ea(l).join(" ")} ${o(l)}</p>`,i=hs.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${rt} title=${Ke.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ke.other.annex.label}</a></p>`}
      <${Fe} ids=${Wt(e)} more=${r} />
      ${i.length>0&&a`<p>${Ke.other.under}</p><${Fe} ids=${Wt(i)} more=${s} />`}
    <//>
  `}function Db({id:t}){let e=[...No(t),[Ne(t,"Legislation")?Ke.also_known:Ke.in_source,Aa(t)],[Ke.place,ze(t).length>0&&a`<${Zt} of=${[t]} />`]];return a`
    <${rt} title=${Ke.known}>
      ${Ne(t,"Facilitator")&&a`<p class="zacht">${be(St(t)).thing.other.judged}</p>`}
      <${ve} text=${v(t,"summary")} />
      <${ve} text=${v(t,"rationale")} />
      <${kn} pairs=${e} />
    <//>
    <${Ba} id=${t} />
    ${Ne(t,"Chapter")&&a`<${Wb} id=${t} />`}
    <${Po} id=${t} />
  `}function Ub({id:t}){let e=D(T.route.query),n=$n(t)==="organisation"&&v(t,"notation"),s=i=>Wn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${Ca} gap=${i} scenario=${e} /></article>`);return a`
    <${rt} title=${g(Ke.gaps,{count:o.length})}>
      <${Mn} id="vragen" items=${r} first=${K()?Vb:Hb} as="div" />
    <//>
  `}function Kb({id:t}){let e=$n(t),n=[y$[e]&&a`<a href=${j(y$[e])}>${Ke.crumbs[e]}</a>`,N&&St(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${F} id=${kt(t,s)} />`),pe(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function _$({route:t}){let e=t.path.slice(1).join("/");if(!Ut(e))return a`<${Ms} />`;let n=O(e),s=$n(e),o=Gb[s],r=s==="undertaking"&&v(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>v(e,m)),p=r?[l&&`${Ke.promised} ${l}`,g(Ke.stand,{stand:ye(e).toLowerCase()})]:[c],u=[`${pe(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=C([...ze(e),...ze(gs(e))]);return da(u.replace(/([^.!?])$/,"$1."),$,null,St(e)||st())};return a`
    <${Kb} id=${e} />
    <${nt} text=${Ne(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Tt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${Rb} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${Ke.around}</a>
    </div>
    <${o} id=${e} />
    <${Ub} id=${e} />
  `}var Ke,cc,Ib,qb,Hb,Vb,y$,Gb,x$=M(()=>{"use strict";R();J();vt();P();At();A();ke();Y();ct();Bt();Ye();Xt();Cs();Fo();ut();Re();_n();b$();ri();w$();yn();gr();Ke=k.thing,cc=k.thing.route,Ib={organisation:(t,e)=>_.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Nn},qb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(cc.of_plan,{plan:t.title}):cc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${cc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Hb,Vb]=[3,1];y$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Gb={undertaking:k$,organisation:g$,step:hd,other:Db}});function Jb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?An(o,s).named:{},i=be(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${gt.tiles_label}>
      ${Xr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>q({uitkomst:n===l?null:l})}>
            <${Ro} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:et(dn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Xb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,Yb).map(l=>a`
      <${Ro} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${gt.open.title}</h2>
      <p>${r.length?g(gt.open.phrase,{date:et(dn(e.key,n))}):gt.open.none}</p>
      <${Pt} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${gt.open.gaps}</a></p>
      <h2>${gt.read.title}</h2>
      <ul class="leesregels"><li>${gt.read.first}</li>${Zb}<li>${gt.read.last}</li></ul>
    </aside>
  `}function nk({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Z),s=C([...t.flatMap(r=>O$(r.work)),...Jr]).map(r=>[r,O(we(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[gt.fields.year,"jaar",nn(e)],[gt.fields.partner,"partner",s]];return a`<${$a} fields=${o} names=${["jaar","partner"]} />`}function ok({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=Yn(t,o),i=np(t,o).filter(Lr(s)),l=Pn(t).termless[o].filter(h=>Lr(s)({work:h,day:""})),c=r.filter(Lr(s)),p=c.length===r.length,u=h=>h.filter(b=>!n||b.outcome===n),$=u(c),m=ks($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(gt.intro,{count:r.length,undated:i.length})}</p>
    <p>${An(e,t).phrase.overdue}</p>
  `,f=a`
    <${Jb} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${c$} plan=${t} rows=${$} date=${o} /><${ek} plan=${t} rows=${$} /></div>
      <${Xb} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${gt.table}</summary>
      <${ht} id=${`beloften-${t.key}`} caption=${gt.caption} rows=${$} columns=${S$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${L(gt.kept,$.length)}</strong> ${m}</p>`}
      <${Za} works=${u(r.filter(Lr({...s,partner:""}))).map(h=>h.work)}
        partner=${s.partner||""} />
      ${r.length>0&&f}
      <${v$} title=${gt.undated} items=${i.map(sk)} />
      <${v$} title=${gt.bare} items=${l.map(h=>a`<${F} id=${h} />: ${ye(h,o)}`)} />
    </section>
  `}function C$({route:t}){let e=D(t.query),n=Ce(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>Yn(c,e.date)),r=o.filter(Lr(t.query)).filter(c=>!s||c.outcome===s),i=()=>jn(Qb,r,c=>re(e,c.plan.key)),l={title:gt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${nt} text=${gt.heading} title=${gt.title} />
    <${hn}><${Ks} /><${ar} /><${nk} rows=${o} /><//>
    <${jo} />
    ${n.map(c=>a`<${ok} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${me} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${Xe} name="beloften" ...${l} />`}
    </p>
    <${ge} text=${L(gt.lane_total,r.length)} />
  `}var gt,S$,Qb,Yb,Zb,tk,ek,O$,Lr,sk,v$,j$=M(()=>{"use strict";R();J();vt();P();At();A();ke();Y();ct();Bt();Ye();Xt();Jl();js();lc();ut();br();Re();_n();gt=k.promises;S$=[{key:"dag",label:gt.columns.day,text:t=>t.day,cell:t=>t.by},te("actie",gt.columns.work,t=>t.work),{key:"wat",label:gt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:gt.columns.who,text:t=>Qn(t.work)},{key:"woorden",label:gt.columns.quote,text:t=>t.quote},{key:"stand",label:gt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ao} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:gt.columns.lane,text:l$}],Qb=[...S$,Lo(gt.columns.place,t=>t.id)],Yb=6,Zb=gt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);tk=t=>a`
  <${ao} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,ek=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ac(t,e).map(n=>a`
        <details>
          <summary>${wo(n)}
            <span class="bij">
              ${L(gt.lane_total,n.mine.length)}${ks(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Pt} items=${n.mine.map(tk)} />
        </details>
      `)}
  </div>
`,O$=t=>Q(t,"who").map(e=>v(e.from,"notation")),Lr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||O$(e.work).includes(t.partner));sk=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,v$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${g(t,{count:e.length})}</summary><${Pt} items=${e} />
    </details>
  `});function L$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(Bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function rk({loss:t,scenario:e,id:n,title:s}){let o=T$(t,e),r=[{key:"vak",label:Bs.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Os(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Bs.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Bs.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${ht} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${M$()} />`}function ak({loss:t,names:e,scenario:n,apart:s}){let o=On(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let m=new Map;for(let{acts:h,from:b,phrase:y=""}of Q($,"who",n.date))h&&!e.includes(O(b))&&pn(m,y,O(b));let d=[...m].map(([h,b])=>`${Lt(b)} (${h})`).join("; "),f=d&&a` <span class="zacht">${g(Bs.others,{names:d})}</span>`;return a`<li><${F} id=${$} /> <${Tt} id=${$} date=${n.date} />${f}</li>`},u=($,m,d=[])=>{let f=a`<${Mn} id=${`${c}-${m}`} items=${d.map(p)} first=${M$()} />`;return d.length>0&&a`<${L$} title=${$} count=${d.length}>${f}<//>`};return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ck} loss=${t} scenario=${n} />
      <${L$} title=${r} count=${t.cells.length} none=${i}>
        <${rk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function pc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>T$(r,n).map(({cell:i,step:l,now:c})=>[Lt(e),ot(i.column),l,c,i.phrase,...re(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${ak} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Ce(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${me} name="wat-als.csv" rows=${()=>[[...Bs.csv,...Js],...o()]} /></div>
  `}function ik(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):ft(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function lk({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
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
  `}function ck({loss:t,scenario:e}){let{legend:n}=uo,s=ik(t,e),o=C(s.flatMap(i=>i.things.map(l=>bs(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${uo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${lk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:ho(st(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var uo,Bs,M$,T$,z$=M(()=>{"use strict";R();vt();P();At();A();ke();Ln();Y();ct();Bt();Xt();Cs();ut();Re();uo=k.whatif.picture,Bs=k.whatif,M$=()=>K()?2:void 0,T$=(t,e)=>t.cells.map(n=>{let{matrix:s}=H({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[W(ot(n.column)),o?ft(n.barrier):""],l=o?g(Bs.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?To(o):Bs.no_cell}})});function pk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=hr("answer",{options:[...$s(n),...s]},()=>Ct(X.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:X.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=L(X.questions,o.gaps.filter(r).length);return a`
    <div>
      <${pc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(X.with_this,{questions:i,now:H(n).gaps.length})}</p>
    </div>
  `}function uk({acting:t,chosen:e}){let[n,s]=I(""),o=c=>q({zonder:c.map(gi).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Be()?[...e,c]:[c])},i=c=>[O(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>vo(i(c),n));return a`
    <h2>${X.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(X.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${X.clear}</button>
          <button type="button" class="klein" onClick=${()=>ir(location.href,X.shared)}>${X.share}</button>
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
              onClick=${()=>r(c)}>${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${X.none_found}</p>`}
    ${!Be()&&a`<p class="zacht">${X.alone}</p>`}
  `}function dk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(X.start.alone,r),r>0&&(o.length?g(X.start.steps,{steps:Lt(o.map(l=>ft(l).toLowerCase()))}):X.start.no_step),i>0&&L(X.start.lead,i)].filter(Boolean),s=ho(st(e.plan));return a`
    <section id="begin">
      <h2>${X.start.title}</h2>
      <p class="zacht">${g(X.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${j("wat-als",{zonder:gi(o.who)})}>${O(o.who)}</a>
              <span class="bij">${N?`${On(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${X.start.no_partner}</p>`}
    </section>
  `}function $k({id:t,scenario:e}){let n=r=>Lt(Wt(C(r)).map(O)),s=Object.entries(X.apart.roles).map(([r,i])=>{let l=p=>Q(p,"who",e.date).filter(u=>u.role===r),c=Wt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return O(p)+(u&&g(X.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:Lt(c)})}</p>`}),o=Da(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?X.apart.flows:X.apart.group_flows,{name:O(r)}),p=a`<${F} id=${r} text=${L(X.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(X.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(qt(t,r));return i&&a`<p>${g(X.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${X.apart.page} <${F} id=${t} />.</p>
  `}function F$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=Wt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(we).filter(Boolean),i=r.map(f=>O(f)),[l]=r,c=r.length>1&&Be(),[,p,...u]=t.path,$=[[X.leave_out,j("wat-als"),!p],[X.action.title,j(["wat-als","actie"]),!!p]],m=a`
    <${cr} label=${X.title} tabs=${$} />
    <${nt} text=${X.title} title=${p?X.action.title:X.title}>
      <p class="uitleg">${p?X.action[Be()?"intro":"intro_elsewhere"]:X.intro}</p>
    <//>
    <${fa} scenario=${e} />
  `;if(p)return[m,a`<${Wu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${pk} notations=${r.map(gi)} names=${i} scenario=${e} />`:l?a`
      <${pc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${$k} id=${l} scenario=${e} />`} />
    `:a`<${dk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Rl} chosen=${r.join(",")} choices=${a`<${uk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ge} text=${r.length===1?g(X.phrase,{name:i[0]}):""} />
  `}var X,gi,E$=M(()=>{"use strict";Me();So();R();J();vt();P();At();A();Te();ro();ke();Y();ct();Ye();Xt();ya();ut();z$();Wl();yn();X=k.whatif;gi=t=>v(t,"notation")});var B$={};q$(B$,{answerTo:()=>H,compare:()=>Z,connection:()=>_o,csv:()=>Hr,data:()=>_,here:()=>T,longerWays:()=>na,scenarioOf:()=>D});function ki(t=null){for(let e of wi())e!==t&&(e.open=!1)}function uc(){ki(),Fn().classList.remove("is-open"),bi().setAttribute("aria-expanded","false")}function mk(){Fn()&&(bi().addEventListener("click",()=>{let t=Fn().classList.toggle("is-open");for(let e of wi())e.open=t;bi().setAttribute("aria-expanded",String(t))}),Fn().addEventListener("click",t=>{let e=t.target;e.closest("a")?uc():e.closest("summary")&&!K()&&ki(e.closest("details"))}),Fn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=wi().find(n=>n.open);K()?bi().focus():e?.querySelector("summary")?.focus(),uc()}),document.addEventListener("click",t=>{!K()&&!Fn().contains(t.target)&&ki()}),Fn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!K()&&!Fn().contains(e)&&ki()}))}function fk(t){if(!Fn())return;let e=bl(t)?.to;for(let n of Fn().querySelectorAll("a")){let{path:s}=Ri(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(s))}for(let n of wi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function hk(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Mr=!Go(e)||s!==n,Mr?(En(a`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),yi?lt().show(yi,lt().own):dc||gk($s(e),s),!0):!1}async function gk(t,e){dc=!0;try{yi=(await lt().ask("page",{options:t,comparisons:e})).page,Mr&&lt().show(yi,lt().own)}catch(n){Mr&&En(a`<p role="alert">${n.message}</p>`,xt("inhoud"))}dc=!1}function bk(t){let e=t.path[0]||"overzicht",n=xt("inhoud");if(xt("bronregel").hidden=e==="controleer"&&!!ce()?.board,ce()?.own&&hk(e,D(t.query)))return;n.className=`scherm-${e}`;let s=xt("zoek");s&&e!=="zoek"&&(s.value="");let o=A$[e]||A$.onbekend;En([a`<${Ip} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),fk(e)}function $c(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:s}=lt();En(a`<${Gd} state=${e} why=${n} own=${s} />`,t)}function kk(){wk(),Mr=!1,window.removeEventListener("werkplaats",$c),En(null,xt("inhoud")),En(null,xt("motor"))}var Fn,bi,wi,A$,dc,yi,Mr,wk,N$=M(()=>{"use strict";Me();R();J();vt();P();At();A();Te();Ds();or();ct();Xt();ya();Yp();uu();fu();Zu();$d();Md();Fd();Yd();o$();gr();f$();x$();j$();E$();Fn=()=>xt("menu"),bi=()=>xt("menuknop"),wi=()=>[...Fn().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});mk();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),uc();let e=xt("zoek").value;location.hash=Tp(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=_.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};ir(g(e,{...r,sources:ts()}),n)});A$={__proto__:null,overzicht:zd,dekking:mu,aandachtspunten:dd,partners:yd,maatregelen:Sd,naslag:Cd,gevraagd:jd,tijdlijn:Ld,beloften:C$,verken:Yu,ding:_$,samenvatting:m$,vragen:s$,"wat-als":F$,vergelijk:pu,"weet-niet":Qp,methode:Jp,zoek:Du,controleer:ce()?Qd:Jd,onbekend:Ms},dc=!1,yi="",Mr=!1;ce()&&(window.addEventListener("werkplaats",$c),$c());xt("inhoud").replaceChildren();wk=Uc(bk);ce()&&window.addEventListener("andere-bladzijde",kk,{once:!0});document.documentElement.dataset.klaar="ja"});Me();xi();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:fc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(N$(),B$))});})();
