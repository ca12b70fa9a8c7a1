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
"use strict";var ketenkaart=(()=>{var X$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var tm=(t,e)=>{for(var n in e)X$(t,n,{get:e[n],enumerable:!0})};function Mt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function yc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,Fe=T(()=>{"use strict";St=t=>document.getElementById(t)});async function _c(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ci=em(await new Response(e).json())}function em(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ci,ji=T(()=>{"use strict";Fe()});function Sc(t){var e=xc.get(this);return e||(e=new Map,xc.set(this,e)),(e=vc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var vc,xc,Oc=T(()=>{vc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,vc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},xc=new Map});function Is(t){t&&t.parentNode&&t.remove()}function Ai(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Fi.call(arguments,2):n),Vo(t,i,s,o,null)}function Vo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Uo,__v:o||++Lc,__i:-1,__u:0};return!o&&Tt.vnode&&Tt.vnode(r),r}function Hr(t){return t.children}function Ir(t,e){this.props=t,this.context=e,this.__g=0}function fs(t,e){if(e==null)return t.__&&fs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:fs(t)}function rm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=qs({constructor:Uo},n)).__v=n.__v+1,Tt.vnode&&Tt.vnode(e),Ei(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||fs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Nc(o,e,r),n.__=n.__e=null,e.__e!=s&&zc(e))}function zc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),zc(t)}function Cc(t){(8&t.__g||(t.__g|=8,ms.push(t),Rr++))&&Li==Tt.debounceRendering||((Li=Tt.debounceRendering)||queueMicrotask)(Fc)}function Fc(){try{for(var t,e=1;ms.length;)ms.length>e&&ms.sort(Mc),t=ms.shift(),e=ms.length,8&t.__g&&rm(t)}finally{(Rr=ms.length)&&(Li||queueMicrotask)(Fc)}}function Ac(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,k,_=s.__k||Dr,v=e.length;for(c=am(n,e,_,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||Wr,d.__i=$,k=Ei(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Bi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Ec(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function am(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Vo(null,i):zi(i)?i=v[r]=Vo(Hr,{children:i}):i.constructor===Uo&&i.__b?i=v[r]=Vo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=im(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>f?k--:o<f&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[d=k+m>>1]<i.__i?k=d+1:m=d;u[k]=i.__i,$[r]=k+1}for(k=u.length;r--;)$[r]&&($[r]==k?k--:v[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=fs(l)),Ni(l,l));return s}function Ec(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Ec(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=fs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function im(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function jc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Nr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||jc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||jc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Mi[e]||(Mi[e]=lm(e)),(t.__a||(t.__a={}))[e]=Ti,r=e!=(e=e.replace(Tc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function lm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Pr]==null)e[Pr]=Ti++;else if(e[Pr]<this.__a[t])return;return n(Tt.event?Tt.event(e):e)}}}function Ei(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,k,_,v,w,S,j,A,lt,oe,N,Nt,L,yt=e.type;if(e.constructor!==Uo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=qr(u,r):r.push(u),l=r[0]||l),(u=Tt.__b)&&u(e);t:if(typeof yt=="function"){m=i.length;try{if(_=e.props,v=(u=yt.prototype)&&u.render,w=(u=yt.contextType)&&s[u.__c],S=u?w?w.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new yt(_,S):(e.__c=d=new Ir(_,S),d.constructor=yt,d.render=pm),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),yt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qs({},d.__s)),qs(d.__s,yt.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&v&&!yt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,S),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,S)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Kt){Kt&&(Kt.__=e)}),Dr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=fs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,S),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,k)})}else v&&!yt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=_,d.__P=t,d.__g&=-5,j=Tt.__r,A=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++A<25);v&&(Dr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=qs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate(f,h)),lt=u&&u.type===Hr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Kt){Kt&&Ni(Kt,Kt)}),n.__k=null),l=n.__k?fs(n,0):null),l=Ac(t,zi(lt)?lt:[lt],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Is),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Kt){if(i.length=m,e.__v=null,c||r)if(Kt&&Kt.then){if(e.__u|=128|c,r){for(~(Nt=r.indexOf(l||void 0))||(Nt=r.length);(L=r[Nt-1])&&L.nodeType==8;)Nt--;for(;Nt<r.length;Nt++)if(L=r[Nt])if(r[Nt]=null,oe){if(L==N)break}else{if(L.nodeType!=8)break;L.data.startsWith("$s")&&(N=qr(oe=L))}}if(!oe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;oe=l}(u=qr(oe=e.__c.__z||(e.__c.__z=oe)))?(e.__e=oe,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Is);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Kt&&Kt.then||Bc(e),Tt.__e(Kt,e,n)}}else l=e.__e=cm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Tt.diffed)&&u(e),l}function qr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Bc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Bc))}function Nc(t,e,n){for(var s=0;s<n.length;)Bi(n[s++],n[s++],n[s++]);Tt.__c&&Tt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Tt.__e(r,o.__v)}})}function cm(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,k,_,v=n.props||Wr,w=e.props,S=e.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(S?f.localName==S:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!S)return _.createTextNode(w);t=_.createElementNS(o,S,w.is?w:p),l&&(Tt.__m&&Tt.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&w.defaultValue!=null?null:r&&Fi.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(f=t.attributes[u]).name]=f.value;for(u in v)f=v[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Nr(t,u,null,f,o);for(u in w)f=w[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?k=f:l&&typeof f!="function"||v[u]===f||Nr(t,u,f,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&om.test(S))&&(o="http://www.w3.org/1999/xhtml"),Ac(p,zi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&fs(n,0),l,c),r&&r.some(Is)),l&&S!="textarea"||(u="value",S=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(S!="progress"||h)||Nr(t,u,h,v[u],o),u="checked",k!=null&&k!=t[u]&&Nr(t,u,k,v[u],o))}else v===w||l&&t.data==w||(t.data=w);return t}function Bi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Tt.__e(o,n)}}function Ni(t,e,n){var s,o,r,i;if(Tt.unmount&&Tt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Bi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Tt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ni(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=qr(s,r=[]))&&(s==t.__e&&r.some(Is),Is(o),Is(s)),n||Is(t.__e),t.__e=t.__c=t.__=null}function pm(t,e,n){return this.constructor(t,n)}function Nn(t,e){var n,s,o,r;Tt.__&&Tt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Vo(Hr,{children:[t]}),o=[],r=[],Ei(e,e.__k,s||Wr,Wr,e.namespaceURI,s?null:e.firstChild?Fi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Nc(o,e.__k,r),e.__k.props.children=null}var Tt,Lc,nm,ms,Li,Rr,Mc,Pr,Tc,Ti,Mi,sm,Uo,Wr,Dr,om,zi,Fi,qs,Vr=T(()=>{Uo=Symbol.for("pv"),Wr={},Dr=[],om=/^m(i|n|o|s|text|space)$/,zi=Array.isArray,Fi=Dr.slice,qs=Object.assign;Tt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Rr=0,t}},Lc=0,nm=function(t){return t!=null&&t.constructor===Uo},Ir.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qs({},this.state)),typeof t=="function"&&(t=t(qs({},n),this.props)),t&&(qs(n,t),this.__v&&(e&&this.__k.push(e),Cc(this)))},Ir.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Cc(this))},Ir.prototype.render=Hr,ms=[],Rr=0,Mc=function(t,e){return t.__v.__b-e.__v.__b},Pr=Symbol(),Tc=/(PointerCapture)$|Capture$/i,Ti=0,Mi={},sm=0});function Kr(t,e){ee.__h&&ee.__h(re,t,Ur||e),Ur=0;var n=re.__H||(re.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Ur=1,um(Gc,t)}function um(t,e,n){var s=Kr(fo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Gc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ii(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=re,!re.__f)){re.__f=!0;var o=re.shouldComponentUpdate;re.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ii(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Oe(t,e){var n=Kr(fo++,3);!ee.__s&&Wi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,re.__H.__h.push(n))}function sn(t,e){var n=Kr(fo++,4);!ee.__s&&Wi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,re.__h.push(n))}function Go(t){return Ur=5,Pe(function(){return{current:t}},[])}function Pe(t,e){var n=Kr(fo++,7);return Wi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function dm(){var t;do{for(;t=qi.shift();)try{Ko(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Kc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ko),e.__h.some(Ri),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(qi.length)}function $m(t){var e,n=function(){clearTimeout(s),Vc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Vc&&(e=requestAnimationFrame(n))}function Uc(t){t!=1&&Pc==ee.requestAnimationFrame||((Pc=ee.requestAnimationFrame)||$m)(dm)}function Ko(t){var e=re,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),re=e}function Ri(t){var e=re;t.__c=t.__(),re=e}function Wi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ii(n,t[s])})}function Gc(t,e){return typeof e=="function"?e(t):e}var fo,re,Pi,Pc,Ii,Ur,Kc,qi,ee,Ic,qc,Rc,Wc,Dc,Hc,Vc,Di=T(()=>{Vr();Ii=Object.is,Ur=0,Kc=[],qi=[],ee=Tt,Ic=ee.__b,qc=ee.__r,Rc=ee.diffed,Wc=ee.__c,Dc=ee.unmount,Hc=ee.__;ee.__b=function(t){re=null,Ic&&Ic(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Hc&&Hc(t,e)},ee.__r=function(t){qc&&qc(t),fo=0;var e=(re=t.__c).__H;e&&(Pi==re?re.__h=[]:(e.__h.some(Ko),e.__h.some(Ri),fo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Pi=re},ee.diffed=function(t){Rc&&Rc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Uc(Kc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Pi=re=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(Ko),n.__h=n.__h.filter(function(s){return!s.__||Ri(s)})}catch(s){n.__h=[function(){throw s}]}}),Wc&&Wc(t,e)},ee.unmount=function(t){Dc&&Dc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Uc(qi.push(o))}else Ko(o)}catch(r){e=r}}),s.__H=void 0,e&&ee.__e(e,s.__v))};Vc=typeof requestAnimationFrame=="function"});function Jc(t){if(Array.isArray(t))return t.map(Jc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ai("wbr",null),n]:[n])}var ae,a,W=T(()=>{"use strict";Oc();Vr();Di();Vr();Di();ae=()=>Go(null);a=Sc.bind((t,e,...n)=>Ai(t,e,...typeof t=="string"?n.map(Jc):n))});function gm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Qc,n)&&!t.query.uit?{path:Qc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ui(t){let e=Object.entries(hm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[fm[i]||i,l]);return gm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let s=mm.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function R(t,e=!1){let n=M(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Hi},"",n),Vi())}function Vi(t=!1){let e=Ui(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,Yc(e),n||window.scrollTo(0,t&&Zc.get(history.state?.turn)||0)}function Xc(t){Yc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Hi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Zc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Hi},""),Vi(o)};return window.addEventListener("popstate",s,n),Vi(),F.started=!0,()=>e.abort()}var mm,fm,Qc,hm,F,Yc,Hi,Zc,Je,Q=T(()=>{"use strict";mm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],fm={ernst:"gewicht"},Qc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},hm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},Hi=0,Zc=new Map;Je=t=>M(["ding",t])});function st({text:t,title:e=t,children:n}){let s=ae();return sn(()=>{document.title=`${e} – Ketenkaart`},[e]),sn(()=>{F.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function be({text:t}){let{route:e}=F;return sn(()=>{F.started&&t&&Mt(t)},[t,e]),null}var K,Ot=T(()=>{"use strict";Fe();W();Q();K=()=>window.matchMedia("(max-width: 44rem)").matches});function bt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ie(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function ho(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Gr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Jr(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function tp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,z,D,Jo,Gt,C,on,Z,P=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Jo=t=>(Gt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Gt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],on=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,ep,np,bm,km,wm,ym,_m,xm,vm,Sm,Om,Cm,rn,go,I,b,ke,ot,On,Ct,Wt,sp,jm,Qn,Ce,Lm,$n,mn,nt,bo,je,hs,B=T(()=>{"use strict";ji();y=Ci,{codes:ep,progress:np,queries:bm,names:km,absent:wm,lists:ym,kinds:_m,called:xm,works:vm,partners:Sm,lookups:Om}=y,Cm=[ep,np,bm,km,wm,y.dates,ym,_m,xm,vm,Sm,Om];for(let t of[...Cm,y.words,y.addresses,...[ep,np].flatMap(Object.values)])Object.setPrototypeOf(t,null);rn=new Map(Object.entries(y.things)),go=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,b=y.words,ke=t=>t?.words.page||b,ot=t=>go.get(t||"")||(I?void 0:y.plans[0]),On=t=>go.get(t),Ct=t=>go.get(t.split("/")[0]),Wt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,sp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],jm=y.plans.flatMap(t=>t.dates),Qn=sp(jm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ce=Qn[Qn.length-1].date,Lm=y.plans.flatMap(t=>t.steps),$n=sp(Lm.reverse(),({notation:t})=>t).reverse(),mn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},nt=t=>y.dates[t]||t||"",bo=(t=ot())=>t?.source||y.source,je=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),hs=(t,e=ot())=>(e?e.dates:Qn).find(n=>n.date===t)?.label||nt(t)});async function Qr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(b.check.unreadable,{name:t.name}))}}async function Yn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ki,ue,ct,qe,Ae=T(()=>{"use strict";P();B();Ki=5*2**20,ue=()=>window.werkplaats,ct=()=>ue(),qe=()=>!!ue()&&ue()?.state!=="off"});function U(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Gi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ji(o,n),without:Ji(r,n),links:i},p={...Ji(l,n),...c};Gi.set(s,p)}return Gi.get(s)}function gs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=I&&go.has(t.plan)?t.plan:"",n=Qn.some(p=>p.date===t.stand)?t.stand:Ce,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ce};return[r,i,l].map(Yr).find(p=>Qo(p)||ue())||Yr({...l,stated:!1,strict:!1})}function Yr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Qi(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Gi,Ji,Pn,Qo,Yi,op,Pt=T(()=>{"use strict";B();Ae();Gi=new Map,Ji=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Pn=(t,e)=>U({...t,plan:e.key}).numbers[0];Qo=t=>t.key in y.answers;Yi=(t,e)=>go.get(e)?.steps.find(n=>n.notation===t)?.id,op=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Yi(s.step,e))))});var rp,Mm,Rs,Yo,J,Dt,bs,we=T(()=>{"use strict";P();B();rp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Ie(rp,i,r)}Mm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Ce)=>!Mm[e]?.has(t),Yo=(t,e=Ce)=>(rp.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),J=(t,e,n)=>Yo(t,n).filter(s=>s.name===e),Dt=(t,e,n)=>J(t,e,n).filter(s=>s.to===t).map(s=>s.from),bs=(t,e)=>t.from===e?t.to:t.from});var Zi,_t,x,$t,mt,ks,Zr,Ws,Le,ip,fn,de,Zn,$e,Jt,G,Ft,Xr,lp,O,ie,ap,hn,ta,In,Tm,ea,Zo,gn,ko,zm,Ee,me,ye,Y=T(()=>{"use strict";P();B();Zi=[],_t=(t,e)=>rn.get(t)?.[e]||Zi,x=(t,e)=>_t(t,e)[0]||"",$t=(t,e)=>_t(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),mt=(t,e)=>$t(t,e)[0]||"",ks=t=>rn.has(t),Zr=t=>_t(t,"type"),Ws=t=>lp.get(t)||Zi,Le=(t,e)=>Zr(t).includes(e),ip=t=>Zr(t).flatMap(e=>y.kinds[e]||[])[0],fn=t=>ip(t)?.page||"",de=t=>ip(t)?.kind||"",Zn=t=>fn(t)==="organisation",$e=t=>fn(t)==="undertaking",Jt=t=>!!fn(t)&&!!x(t,"prefLabel"),G=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>G(y.lists[e],x(t,e)),Xr=t=>y.names[t]||b.thing.foreign[t]||t,lp=new Map;for(let[t,e]of rn)for(let n of e.type||Zi)Ie(lp,n,t);O=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),ie=t=>y.called[t]?.short||O(t),ap=t=>x(t,"identifier"),hn=[...Ws("Chapter")].sort((t,e)=>Z(ap(t),ap(e))),ta=hn.flatMap(t=>$t(t,"chapterLead").map(e=>x(e,"notation"))),In=[...rn.keys()].filter($e),Tm=[...rn.keys()].filter(Zn),ea=t=>$n.find(e=>e.notation===t),Zo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=$n.map(t=>[t.notation,t.label]),ko=Zo("InterventionKind"),zm=new Map(Tm.map(t=>[x(t,"notation"),t])),Ee=t=>zm.get(t)||"",me=t=>y.addresses[t]||"",ye=t=>$t(t,"passage")});function pp(t,e,n,s){let o=an(t,s);return{id:t,work:e,plan:n,name:O(e),short:ie(e),what:x(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:D(tr(x(t,"modality"))),day:x(t,"dueBy"),by:nt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:nt(o.on)}}var Xo,Rn,Xn,wo,Xi,qn,Cn,na,Ds,Ht,sa,tr,Fm,an,tl,Wn,Re,ws,ts,cp,er,ys,el,yo,Dn,It=T(()=>{"use strict";Q();P();B();we();Y();Xo=t=>e=>y.works[e]?.[t]||[],Rn=Xo("steps"),Xn=Xo("kinds"),wo=Xo("years"),Xi=Xo("leads"),qn=Xo("acts"),Cn=t=>{let e=s=>Xi(t).includes(s)?g(b.shared.leading,{name:O(s)}):O(s);if(qn(t).length)return qn(t).map(e).join(", ");let n=J(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?g(b.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":b.explore.list.no_partner},na=(t,e)=>J(t,"at",e).flatMap(n=>n.of),Ds=(t,e)=>J(t,"deadline",e).map(n=>n.from),Ht=t=>x(t,"isGeneric")==="true",sa=t=>{let[e,n]=[Dt(t,"chapterLead"),J(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":$t(s,"reportedUnder").some(r=>n.some(i=>i.to===r))?"under":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},tr=t=>G("Modality",t),Fm={},an=(t,e=Ce)=>F.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||Fm,tl=t=>(e,n)=>an(e,n)[t]||"",Wn=tl("report"),Re=tl("status"),ws=tl("state"),ts=(t,e)=>Dn(t).rows.filter(({id:n})=>an(n,e).outcome).map(n=>({...n,...pp(n.id,n.work,t,e)})),cp=(t,e)=>y.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>pp(n,mt(n,"initiative"),t,e));er=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ys=(t,e=!1)=>er(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>z(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),el=(t,e)=>{let{reports:n}=Dn(t);return n.find(s=>s.date===mn(t.key,e))||n[n.length-1]},yo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Dn=t=>y.promises[t.key]});function _o(t,e){if(x(t,"crossCutting")==="true")return[{step:_s,of:t,basis:""}];let n=U(e).links;return J(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:mt(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function oa(t,e){if($e(t))return[t];let n=r=>$e(r)&&Wt(r,e.plan);if(Zn(t))return C(xs(t,e).map(r=>r.to));if(!dp(t))return C(Yo(t,e.date).map(r=>bs(r,t))).filter(n);let s=[t,...J(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>J(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&_o(r,e).some(i=>i.step===t))}function $p({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),$=N=>(!s||_o(N,c).some(Nt=>x(Nt.step,"notation")===s))&&(!o||Xn(N).includes(o))&&(!r||wo(N).slice(-1)[0]>=r)&&(!i||wo(N)[0]<=i),m=C(u.flatMap(N=>oa(N,c))),d=N=>u.includes(N)&&!l,f=m.filter(N=>!d(N)&&!$(N)),h=m.filter(N=>d(N)||$(N)&&!p.has(N)).sort(ol),v=[...u.filter(N=>!Zn(N)).flatMap(N=>oa(N,c)),e].filter(N=>h.includes(N)).flatMap(N=>up(N,c,l)),w=C([...u.filter(Zn),...v]).filter(N=>!p.has(N)).sort(xo),S=h.flatMap(N=>xs(N,c,l).filter(Nt=>w.includes(Nt.from))),j=h.flatMap(N=>_o(N,c).map(Nt=>({work:N,...Nt}))),A=[...$n.map(N=>N.id),_s],lt=C([...u.filter(dp),...j.map(N=>N.step)]).filter(N=>!p.has(N)).sort((N,Nt)=>A.indexOf(N)-A.indexOf(Nt)),oe=r||i?f.filter(N=>!wo(N).length).length:0;return{who:w,what:h,steps:lt,roles:S,ties:j.filter(N=>lt.includes(N.step)),left:f.length,undated:oe}}function ra(t,{who:e,what:n},s){return $e(t)?up(t,s).filter(o=>!e.includes(o)).length:oa(t,s).filter(o=>!n.includes(o)).length}function aa(t,e,n,s=!1){let o=mp(t,e,n,s),r=nl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>nr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(xo))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function vo(t,e,n,s=!1){let o=mp(t,e,n,s),r=nl(t,e,o),i=nl(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(xo)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>{let h=xs(f,n);return p[d].flatMap(k=>{let _=h.filter(v=>bs(v,f)===k);return _.length&&u.set(f,(u.get(f)||0)+(u.get(k)||0)),_.length?{from:k,to:f,roles:_}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function fp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...xs(r,n,!0),...J(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>$e(r)&&Wt(r,n.plan)).sort(ol).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function nl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function hp(t,e){let n=r=>_o(r,e).map(i=>i.step),[s,o]=t.map(r=>oa(r,e).flatMap(n));return $n.filter(({id:r})=>s.includes(r)&&o.includes(r))}function gp(t,{date:e}){let[n,s]=t.map(o=>[o,...J(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var _s,sl,xs,up,dp,ol,xo,mp,nr,Hs=T(()=>{"use strict";P();Pt();B();we();Y();It();_s="dwars",sl=60,xs=(t,{date:e,plan:n},s=!1)=>J(t,"who",e).filter(o=>(s||o.acts)&&Wt(o.to,n)),up=(t,e,n=!1)=>C(xs(t,e,n).map(s=>s.from)),dp=t=>fn(t)==="step";ol=(t,e)=>Z(ie(t),ie(e))||Z(O(t),O(e)),xo=(t,e)=>Number(Ht(t))-Number(Ht(e))||ol(t,e);mp=(t,e,n,s)=>o=>C(xs(o,n).map(r=>bs(r,o))).filter(r=>r===t||r===e||$e(r)||s||!Ht(r)),nr=30});var Am,_p,xp,sr,So,Em,vp,or,ca,cl,rl,Bm,Sp,Op,dl,$l,Cp,Nm,rr,al,Pm,Im,qm,Rm,il,bp,Wm,pl,ul,ll,Dm,kp,wp,yp,ia,la,jp,Hm,Lp=T(()=>{Am="ENTRIES",_p="KEYS",xp="VALUES",sr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=So(this._path);if(So(n)==="")return{done:!1,value:this.result()};let s=e.get(So(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=So(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>So(e)).filter(e=>e!=="").join("")}value(){return So(this._path).node.get("")}result(){switch(this._type){case xp:return this.value();case _p:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},So=t=>t[t.length-1],Em=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return vp(t,e,n,s,i,1,o,""),s},vp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let w=m!==e[v],S=o[f+v]+ +w,j=o[f+v+1]+1,A=o[d+v]+1,lt=o[d+v+1]=Math.min(S,j,A);lt<h&&(h=lt)}if(h>n)continue t}vp(t.get(p),e,n,s,o,u,i,l+p)}},or=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ca(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=dl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Bm(this._tree,e)}entries(){return new sr(this,Am)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Em(this._tree,e,n)}get(e){let n=cl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=cl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new sr(this,_p)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,rl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=rl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=rl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new sr(this,xp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ca=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ca(t.get(s),e.slice(s.length),n);return n.push([t,e]),ca(void 0,"",n)},cl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return cl(t.get(n),e.slice(n.length))},rl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Bm=(t,e)=>{let[n,s]=ca(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Sp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Op(s,o,r)}}},Sp=t=>{if(t.length===0)return;let[e,n]=dl(t);if(e.delete(n),e.size===0)Sp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Op(t.slice(0,-1),s,o)}},Op=(t,e,n)=>{if(t.length===0)return;let[s,o]=dl(t);s.set(o+e,n),s.delete(o)},dl=t=>t[t.length-1],$l="or",Cp="and",Nm="and_not",rr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ll:e.autoVacuum;this._options={...il,...e,autoVacuum:n,searchOptions:{...bp,...e.searchOptions||{}},autoSuggestOptions:{...Wm,...e.autoSuggestOptions||{}}},this._index=new or,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ul,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let k=r(h,u);if(Array.isArray(k))for(let _ of k)this.addTerm(d,p,_);else k&&this.addTerm(d,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let k=s(h,u);if(Array.isArray(k))for(let _ of k)this.removeTerm(d,p,_);else k&&this.removeTerm(d,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new or,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ul,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||pl.batchSize,r=e.batchWait||pl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ll.minDirtCount,s=s||ll.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(wp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(wp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(il.hasOwnProperty(e))return al(il,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ia(o),c._fieldLength=ia(r),c._storedFields=ia(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),ia(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await la(o),c._fieldLength=await la(r),c._storedFields=await la(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await la(f))}++p%1e3===0&&await jp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new or,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Rm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:al(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...bp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(f=this._index.fuzzyGet(e.term,k))}if(d)for(let[h,k]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let v=u*h.length/(h.length+.3*_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}if(f)for(let h of f.keys()){let[k,_]=f.get(h);if(!_)continue;let v=p*h.length/(h.length+_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=$l){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Pm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let k of d.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),f-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=d.get(k),w=this._fieldLength.get(k)[m],S=qm(v,f,this._documentCount,w,h,c),j=s*o*$*_*S,A=p.get(k);if(A){A.score+=j,Dm(A.terms,e);let lt=al(A.match,n);lt?lt.push(u):A.match[n]=[u]}else p.set(k,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,yp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,yp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};rr.wildcard=Symbol("*");al=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Pm={[$l]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),kp(s.terms,r)}}return t},[Cp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);kp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Nm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Im={k:1.2,b:.7,d:.5},qm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Rm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},il={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Hm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},bp={combineWith:$l,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Im},Wm={combineWith:Cp,prefix:(t,e,n)=>e===n.length-1},pl={batchSize:1e3,batchWait:10},ul={minDirtFactor:.1,minDirtCount:20},ll={...pl,...ul},Dm=(t,e)=>{t.includes(e)||t.push(e)},kp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},wp=({score:t},{score:e})=>e-t,yp=()=>new Map,ia=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},la=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await jp(0);return e},jp=t=>new Promise(e=>setTimeout(e,t)),Hm=/[\n\r\p{Z}\p{P}]+/u});function pa(t,e=[],n=vs(t),s=()=>!0){let o=Gt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Um&&l.length>=c.length+Km&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Oo(t,e){let n=ar(t).map(Gt);return Vs(e).every(s=>n.some(pa(s)))}function ua(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Mp))Tp(o).map(Gt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Vm,Um,Km,Mp,Gm,Vs,Tp,ar,vs,Co=T(()=>{"use strict";P();Vm=4,Um=6,Km=3,Mp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Gm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Vs=t=>Gm(t).match(Mp)||[],Tp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],ar=t=>Vs(t).flatMap(Tp),vs=t=>t.length>1&&t.length<=Vm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Zm(){let t=new Map([...rn.keys()].filter(Jt).map(s=>{let o=[y.called[s]&&O(s),x(s,"value")&&y.lookups[s]?.description];return[s,{sort:[de(s)],text:o.filter(Boolean)}]}));for(let[s,o]of rn){let r=Qe.owners.flatMap(l=>$t(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...Ym(s)),i?.text.push(...Qe.texts.flatMap(l=>(o[l]||[]).map(nt)))}let e=s=>Number(Qe.weights[s]??Qe.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Qe.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:de(s),titles:Qm(s),...o},i=C(Dt(s,"who")).filter(c=>!qn(s).includes(c)),l={actors:zp(Qe.actors,qn(s)),text:[...r.text,...zp(Qe.others,i)]};return{...r,...l,weight:Math.min(...Zr(s).map(e))}}),...Object.entries(y.queries).filter(gl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Qe.question,["vragen",s],[r,i])),...C(Object.values(y.progress[Ce]).flatMap(({status:s})=>s||[])).map(s=>n(s,D(G("Status",s)),Qe.in_state,["maatregelen"],[],{staat:s})),...Object.values(I?{}:y.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Qe.also[o])).map(([s,o])=>n(s,o,b.compare.title,["vergelijk"],[],{vouw:s}))]}function Ap(){let t=new Map(Zm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(ar)),s=new Set(n.filter(p=>!da(p)).map(Gt)),o=new rr({fields:$a,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:ar,processTerm:p=>da(p)?null:Gt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(ar),i=new Set(r.filter(vs).map(Gt)),c=[...e.filter(p=>Qe.synonyms.some(u=>Le(p.id,u))).map(p=>p.titles),...Qe.same].map(p=>C(p.map(es))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function sf(t){if(_e.known.has(t))return ml.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&_e.known.has(n));return[...ml.get(t)||[],...e.flatMap(n=>ml.get(n)||[n])]}function bl(t){let e=Gt(t),n=[e,e.replace(/s$/,"")].find(o=>_e.shorts.has(o));if(n||vs(t)||e.length<2)return pa(n||t,[],!0);let s=[..._e.known].some(o=>o.startsWith(e));return pa(t,sf(e),!1,o=>s||_e.known.has(o))}function Bp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!_e.known.has(n)||e<hl&&!_e.shorts.has(n))continue;let o=s.length>=hl&&_e.known.has(s)?[s]:Bp(s);if(o.length)return[n,...o]}return[]}function of(t){for(let e of t.length<tf||/\d/.test(t)?[]:t.length<ef?[1]:[1,2]){let s=_e.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ma(t){let e=Vs(t).filter(n=>!da(n));return e.length?e:Vs(t)}function Np(t){return ma(t).flatMap(e=>{if(vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Bp(Gt(e)),()=>of(Gt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>kl(bl(r)).length))return o}return[e]})}function rf(t,e){let n=t.filter(vs).map(es),s=_e.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>nf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Vs(o).filter(r=>!da(r)))]}function af(t,e){let[n,...s]=t.titles.map(es);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function fl(t){_e=_e||Ap();let e=Np(t),n=e.join(" "),s=ma(t).join(" "),o=Gt(n)===Gt(s)?es(t):es(n),[,...r]=rf(e,o),i=[e,...r].map(d=>d.map(bl)),l=[o,...r.map(d=>es(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(k=>p.test(Gt(k))),$=new Map;for(let d of i){let f=d.map(h=>({combineWith:Ep,queries:kl(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,k]of Xm.entries())for(let{id:_,score:v}of _e.mini.search({combineWith:"AND",queries:f},{fields:k})){let w=_e.items.get(_),S=af(w,o)??h+4+ +(k.length===$a.length&&!u(w));S<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:w,place:S,score:v})}}return{found:[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Z(d.item.label,f.item.label)).map(({item:d})=>d),read:Gt(n)===Gt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function ir(t){let e=fl(t);if(e.found.length||ma(t).length<2)return e;let n=ma(t).flatMap(o=>fl(o).found.length?{word:o,...fl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Pp(t,e){_e=_e||Ap();let n={},s=new Map;for(let i of C(Np(x(t,"prefLabel"))).filter(l=>vs(l)||l.length>=hl)){let l={combineWith:Ep,queries:kl(bl(i))},c=_e.mini.search(l,{fields:["titles"]}).filter(p=>e.includes(p.id));n[i]=1/c.length;for(let p of c.length>cf?[]:c)Ie(s,p.id,i)}let o=i=>i.reduce((l,c)=>l+n[c],0),r=i=>Xn(i).some(l=>Xn(t).includes(l));return[...s].map(([i,l])=>({id:i,shared:l})).filter(i=>o(i.shared)>=pf||r(i.id)).sort((i,l)=>o(l.shared)-o(i.shared)).slice(0,lf)}function qp(t,e){let n=r=>{let[i,l]=ua(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Qe,Jm,da,es,Fp,Qm,zp,Ym,fa,gl,$a,Xm,tf,ef,hl,nf,Ep,ml,_e,kl,lf,cf,pf,Ip,Us=T(()=>{"use strict";Lp();Co();Q();P();B();Ae();we();Y();It();Qe=b.search,Jm=new Set(Qe.small),da=t=>!vs(t)&&Jm.has(Gt(t)),es=t=>` ${Vs(t).map(Gt).join(" ")} `,Fp=new Map;for(let[t,e]of y.search.english)Ie(Fp,t,e);Qm=t=>C([O(t),ie(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>_t(t,e)),...Fp.get(t)||[]]),zp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],Ym=t=>Qe.sorts.flatMap(e=>{let n=y.lists[e];return _t(t,e).flatMap(s=>[G(n,s),...y.search.also[n]?.[s]||[]])}),fa="gaps",gl=([t,{shelf:e}])=>e===fa||t in b.questions.rows_of||!!ue();$a=["titles","sort","actors","text"],Xm=$a.map((t,e)=>$a.slice(0,e+1));tf=6,ef=10,hl=4,nf=4,Ep="OR",ml=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));kl=t=>[..._e.known].filter(t);[lf,cf,pf]=[3,16,1/2];Ip=t=>{let{found:e,read:n,some:s}=ir(t);return e.length===1&&Jt(e[0].id)&&!n&&!s.length?M(e[0].path):""}});function ha(t,e,n,s=ot(n?.plan)){let{version:o,content:r}=y.meta;return g(ln.export.footnote,{phrase:t,sources:ss(s),addresses:e.map(i=>`; ${me(i)}`).join(""),version:o+(r?g(ln.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${qt(n,s)}`:""})}var ln,Hn,ns,jo,ss,uf,Ss,xe,fe,kt,rt,lr,df,wl,qt,pt=T(()=>{"use strict";P();B();Y();It();ln=b.shared,Hn=ln.silence,ns=(t=ot())=>t?g(ke(t).shared.report,{date:nt(t.date)}):ln.reports,jo=(t=ot(),e=ln.nothing)=>`${z(e,t?1:2,{report:D(ns(t))})} ${Hn}`,ss=(t=ot())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${nt(e.date)}`).join("; "),uf=(t,e)=>$t(Wn(t,e),"alternativeReading").filter(n=>![Re(t,e),""].includes(x(n,"status"))).map(n=>g(b.whatif.action.reading,{status:Ft(n,"status").toLowerCase()})),Ss=(t,e)=>{let{word:n="",more:s="",status:o=""}=an(t,e),r=o===Re(t)&&Ft(t,"agreementStatus").toLowerCase();return[n,[r,s,...uf(t,e)].filter(Boolean).join(", ")]},xe=(t,e)=>Ss(t,e).filter(Boolean).join(", "),fe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,ln.bases[t]||D(e.label)]])),kt=t=>t===null?ln.all_steps:ea(t)?.label||t,rt=t=>G("InterventionKind",t),lr=t=>O(Ee(t)||t),df=(t,e)=>e?hs(mn(e.key,t.date),e):t.date===Ce?ln.choices.latest:g(ln.choices.others_latest,{date:hs(t.date)}),wl=({stated:t,strict:e,plan:n},s=ot(n))=>[t&&ke(s).shared.choices.links_stated,e&&ln.choices.strict_phrase].filter(Boolean).join(" · ")||ln.choices.all_phrase,qt=(t,e=ot(t.plan))=>[df(t,e),wl(t,e),t.expect?ln.choices.with_phrase:ln.choices.without_phrase].join(" · ")});function ve({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>R({[e]:i.target.value})}>
        ${!o&&a`<option value="">${bn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Dp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function kn({children:t}){if(!K())return a`<section class="filters" aria-label=${bn.filters}>${t}</section>`;let e=C(yl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(bn.filters_set,{count:e}):bn.filters;return a`<${Dp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ks({children:t}){let e=!K()&&mf.some(n=>F.route.query[n]);return a`
    <${Dp} look="keuzes" id="wijzig" phrase=${bn.change} opens=${e}>${t}<${ba} /><//>
  `}function pr(){let t=H(F.route.query),e=ot(t.plan)?.dates||Qn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Qi(F.route.query,"stand",n);return a`<${os} legend=${bn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function _l(){let{query:t}=F.route,e=H(t),{counted:n}=ke(ot(e.plan)).shared.choices,s=Object.entries(ff).filter(([,o])=>Rp(o,H({...t,...o})));return s.length<2?null:a`
    <${Wp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Rp(r,e)}
            onChange=${()=>R(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ba(){let{query:t}=F.route,{expectations:e,with:n,without:s}=bn.choices,o=Qi(t,"verwachtingen",Object.entries({"":n,uit:s})),r=H(t).expect?"":"uit";return a`
    <${Gs} />
    <${_l} />
    <${pr} />
    <${os} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}var bn,Wp,os,Lo,cr,ga,$f,yl,mf,Gs,ff,Rp,Mo,ka,rs,Ye=T(()=>{"use strict";W();Q();Ot();P();Pt();B();pt();bn=b.shared,Wp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,os=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Wp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>R({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Lo=({label:t=bn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>R({[e]:s.target.value},!0)} />
  </label>
`,cr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${bn.clear}
  </button>
`,ga=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ve} ...${{label:s,name:o,options:r}} />`)}
    <${cr} names=${e} />
  </div>
`;$f=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,yl=()=>Object.entries(F.route.query).filter(([t])=>!$f.test(t));mf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Gs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${ve} label=${bn.plan} name="plan" options=${t} /></div>`};ff={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Rp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Mo=()=>H(F.route.query).strict&&a`
    <p class="zacht">
      ${bn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>R({lezing:null})}>${bn.choices.strict_off}</button>
    </p>
  `,ka=({scenario:t})=>a`
  <details class="blik">
    <summary>${qt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${ba} />
  </details>
`,rs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Vp({passage:t}){let[e,n]=q("");async function s(){try{n((await ct().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Hp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Hp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function wa(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(s,e?{...o,plan:e}:o)}function vt({id:t,date:e}){let[n,s]=Ss(t,e);return a`<span class=${`chip s-${ws(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Se({basis:t}){let[e,n]=fe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${hf[e]}
    </svg>
  `:null}function ne({of:t}){let e=C(t.flatMap(ye)).map(n=>a`<li><${_a} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Js({of:t,look:e}){let[n,...s]=ye(t);return n?a`
    <p class=${e}>
      ${me(n)}${s.length>0&&g(b.shared.more_places,{count:s.length})}
      ${qe()&&a`<${Vp} passage=${n} />`}
    </p>
  `:null}var Hp,E,at,Me,hf,ya,_a,xa,Os,ut=T(()=>{"use strict";W();Q();P();B();Ae();Y();pt();It();Hp=b.shared.passage;E=({id:t,text:e})=>Jt(t)?a`<a href=${Je(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;at=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${E} id=${o} text=${e(o)} />`]),Me=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${E} id=${n} />${e?.(n)}</li>`)}</ul>`;hf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ya=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,_a=({passage:t})=>[me(t),qe()&&a`<${Vp} passage=${t} />`];xa=({id:t})=>[mt(t,"broader")&&[a`<${E} id=${mt(t,"broader")} />`," › "],a`<${E} id=${t} />`],Os=({id:t})=>Ht(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function kf({text:t,done:e}){let n=ae(),s=ae();return sn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Cs.by_hand} ref=${n} onClose=${e}>
      <p>${Cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function ur(t,e=Cs.copied){try{await navigator.clipboard.writeText(t),Mt(e)}catch{let n=document.createElement("div");document.body.append(n),Nn(a`<${kf} text=${t} done=${()=>n.remove()} />`,n)}}function wn(t,e,n){yc(t,e,n),Mt(g(Cs.downloaded,{name:t}))}function zo(){return!y.files.length&&!ue()?null:a`
    <section class="bestanden" aria-label=${Up}>
      <h2>${Up}</h2>
      <ul>
        <${xl} ...${gf} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${xl} label=${e} description=${n} href=${vl(t)?.href} download=${t} />`)}
        ${ue()&&a`<${xl} ...${bf} href="#/controleer" />`}
      </ul>
    </section>
  `}var gf,bf,Up,Cs,va,js,he,Qt,Qs,jn,dr,Vn,To,vl,xl,Yt=T(()=>{"use strict";Fe();W();P();B();Ae();Y();pt();Ye();ut();({summary:gf,save:bf,title:Up}=b.frame.foot.files),Cs=b.shared.export;va=t=>t.replace(".",[...yl().map(([,e])=>`-${Jo(O(e).split(":")[0])}`),"."].join("")),js=({text:t,label:e=Cs.copy})=>a`<button type="button" class="klein" onClick=${()=>ur(t())}>${e}</button>`,he=({name:t,rows:e,label:n=Cs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>wn(va(t),Jr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Qt=(t,e="",n="")=>{let s=ot(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>nt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?qt(t,s):n]},Qs=Cs.heads,jn=(t,e,n)=>[[...t.map(s=>s.label),...Qs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],dr=(t,e,n,s)=>({name:`${Jo(O(t))}-${e}.csv`,origin:o=>Qt(n,s(o))}),Vn=t=>I?[{key:"bronplan",label:b.shared.plan,text:e=>ot(t(e))?.title||""}]:[],To=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>ye(e(n)).map(me).join("; "),cell:n=>a`<${Js} of=${e(n)} />`}),vl=t=>document.querySelector(`#meenemen a[download="${t}"]`),xl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Kp({name:t}){let e=Sl(t),n=e?.parts?.map(({label:s,to:o})=>[s,M(o),o===t]);return n&&a`<${$r} label=${e?.label} tabs=${n} />`}var wf,Sl,$r,Sa=T(()=>{"use strict";W();Q();B();wf=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Sl=t=>wf.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),$r=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function De(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t])Ie(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:yf[t](r),id:t==="partner"?Ee(r):"",cells:yn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function Oa(t){let[e,n,s]=t.split("~");return{key:e,step:n===Gp?null:n,plan:s}}function We(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ao(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Yr);if(!l.every(Qo))return()=>null;let c=u=>[Un(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(U(u).matrix[t].map(c)));return(u,$)=>{let m=Un(u,$,n.key),[d,f,h,k]=p.map(v=>_f(v.get(m)));return k===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Gp,yf,yn,Un,Ls,Ys,Ca,Fo,_f,Ln=T(()=>{"use strict";Q();P();Pt();B();Y();pt();Gp="alle",yf={kind:t=>D(rt(t)),form:t=>D(G("ExploitationForm",t)),partner:t=>O(Ee(t)||t)},yn=t=>[...t.steps.map(e=>e.notation),null];Un=(t,e,n)=>[t,e??Gp,...I?[n]:[]].join("~"),Ls=({column:t,barrier:e},n,s)=>M("overzicht",{...s,cel:Un(t,e,n)});Ys=t=>`cel-${t.replaceAll("~","-")}`,Ca=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Fo=t=>[We(t).word,...We(t).lines].join(", "),_f=t=>t&&JSON.stringify([t.phrase,We(t).look,t.most_basis])});function Ma(t,e){let n=()=>La(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>vf(o,e))}function Ol({list:t,plan:e}){if(!t.length)return a`<p>${On(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Sf} ...${o} />`]);return a`
    <p class="zacht">${ja.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${E} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function mr({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Of({gap:t}){let e=[t.barrier&&kt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ya} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${is(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${On(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${E} id=${t.subject} />`]}
      <${Cl} gap=${t} />
    </p>
  `}function jl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Zs(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${g(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${mr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${_a} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ja.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(b.gaps.under,{title:is(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ja.who}</strong></p><${Ol} list=${t.candidates} plan=${t.plan} />`}
    <${js} text=${()=>ha(t.sentence,Zs(t),e,ot(t.plan))} />
  `} /></div>`}var ja,as,Zs,is,Jp,xf,vf,La,Sf,Cl,Ta,Xs=T(()=>{"use strict";Co();W();Q();P();B();Y();pt();Yt();ut();ja=b.shared.gaps,as=t=>[t,...t.also],Zs=t=>me(t.evidence)?[t.evidence]:[],is=t=>y.queries[t]?.title||t,Jp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),xf=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),vf=(t,e)=>Jp(e.gewicht,[t.severity])&&(!e.tekst||Oo(xf(t),e.tekst))&&as(t).some(n=>Jp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),La=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Sf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${ie} />`,n&&ja.more_work,")"]:t;Cl=({gap:t})=>a`<span class="alleen-papier">${Zs(t).map(e=>a` · <${_a} passage=${e} />`)}</span>`;Ta=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Of} gap=${t} />
  <${jl} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=K()?Lf:jf){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||za(l.key),turn:Ml(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Cf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:za(t),folds:!0,more:!0,turn:Ml(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function to({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Qp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Qp&&" …"}</span>`}
    </div>
  `}function Bo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||za(t),turn:s||Ml(t)};return a`
    <section class="blok">
      ${t?a`<${to} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${eo(r)}>${o}</div>
    </section>
  `}var Cf,Yp,jf,Lf,Qp,Ll,za,Ml,eo,Mn,Ms=T(()=>{"use strict";W();Q();Ot();P();B();Cf=b.shared,Yp="uit",[jf,Lf,Qp]=[20,6,4],Ll=()=>(F.route.query.vouw||"").split(",").filter(Boolean),za=t=>Ll().includes(Yp)||Ll().includes(t),Ml=(t,e=[t])=>()=>{let n=e.filter(o=>za(o)!==(o===t)),s=Ll().filter(o=>o!==Yp&&!e.includes(o));R({vouw:[...s,...n].join(",")},!0)};eo=t=>t.open?null:"dicht";Mn=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${to} part=${o} />`}
      <${s} class=${eo(o)}>${o.rows}<//>
    `)});function Mf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=q(t),f=l?Tl(l,t):m,h=w=>{let S=f===w.key?`-${w.key}`:w.key;l?R({[l]:S===t?null:S},!0):d(S);let j=b.shared.table,A=S.startsWith("-")?j.descending:j.ascending;Mt(g(j.sorted,{column:w.label.toLowerCase(),direction:A}))},k=Gr(r,i,f),_=()=>jn(i,k,u?.origin||(()=>[])),v=Eo(s,k,f===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${Mf} id=${s} column=${w} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${v.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${eo(w)}>
              ${w.folds&&a`<${zf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(S=>a`<${Tf} row=${S} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${he} name=${u.name} rows=${_} /></p>`}
  `}function _n({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Tl,Tf,zf,At,xn,ls,Be=T(()=>{"use strict";Fe();W();Q();P();B();Y();pt();Yt();Ms();ut();Tl=(t,e="")=>F.route.query[t]||e;Tf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,zf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${to} part=${t} count=${s&&z(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;At=(t,e,n,s=O,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${E} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),xn=(t,e,n,s)=>({key:t,label:e,text:o=>xe(n(o),s),cell:o=>a`<${vt} id=${n(o)} date=${s} />`}),ls=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(ye).map(me)).join("; "),cell:n=>a`<${ne} of=${e(n)} />`})});function zl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of J(t,"who",e))Ie(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${E} id=${s} />${` (${C(o).join(", ")})`}<${Os} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Ff(t){let e=x(t,"dueBy");return e&&` (${g(Ne.bound,{date:nt(e)})}; ${tr(x(t,"modality"))})`}function no({of:t}){let e=o=>[mt(o,"barrier")&&g(Ne.at_step,{step:O(mt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Ft(o,r))].filter(Boolean),n=o=>x(o,"status")?g(Ne.other_status,{reading:e(o).join(", ")}):g(Ne.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ne.other_unsaid}),s=$t(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function fr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=_t(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${xa} id=${mt(t,"barrier")} />
        ${` · ${s} · ${G("Strength",n)} · `}
        <${Se} basis=${e} />${` ${fe[e]?.[1]||G("Basis",e)}`}
        ${Fa(t)&&a` · <strong>${Fa(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ne.here}</strong>${x(t,"rationale")}</p>
      <${no} of=${t} />
    </div>
  `}function Xp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Wn(t,s),r=x(t,"promise"),i=Ds(t,s),{links:l}=U(e),c=n.length?n.map(u=>a`<${fr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ne.across}</strong>${x(t,"rationale")}</p>`,p=[[Ne.facts.deadline,i.length>0&&a`<${Af} ids=${i} date=${s} />`],[Ne.facts.who,a`<${zl} id=${t} date=${s} />`],[Ne.facts.figures,Aa(t).length>0&&a`<${Fl} id=${t} date=${s} />`],[Ne.facts.how,c],[Ne.facts.where,a`<${ne} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${de(t)} · <${vt} id=${t} date=${s} /></p>
      <${Zp} lead=${r&&Ne.promise} text=${r||x(t,"summary")} />
      <${Zp} lead=${Ne.progress} text=${x(o,"summary")} />
      ${o&&a`<${no} of=${o} />`}
      <${_n} pairs=${p} />
    </article>
  `}var Ne,Af,Aa,Fl,Fa,Zp,Et,cn=T(()=>{"use strict";W();P();Pt();B();we();Y();pt();It();ut();Be();Ne=b.shared.work;Af=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=an(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${x(n,"deadlineText")}”${Ff(n)}
          ${x(n,"revises")==="true"&&`, ${Ne.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,Aa=(t,e)=>Dt(t,"figure",e),Fl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${Aa(t,e).map(n=>a`
        <li>
          <${E} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ne} of=${[n]} />
        </li>
      `)}
  </ul>
`;Fa=t=>x(t,"state")&&g(Ne.own_state,{state:G("CellState",x(t,"state"))});Zp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Et=t=>[...t].sort((e,n)=>Z(O(e),O(n)))});function cs({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Na(t,e,n){let{word:s,lines:o}=We(t),r=t&&[t.strict,fe[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&Ba(e,n)].filter(Boolean).join(" · ")}function Pf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=a`<a href=${Ls({column:n,barrier:null},o,F.route.query)}>${Tn.see_elsewhere}</a>`;return a`
    <p>${jo(ot(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Tn.elsewhere,{count:i,kind:rt(n)})} ${u}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${Ol} list=${l} plan=${o} />`}
  `}function If({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=ae(),c=ae();sn(()=>{let k=document.getElementById(Ys(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Ys(i)))?.focus()},[]);let{word:p,lines:u,look:$}=We(e),m=g(Tn.panel_note,{scenario:qt(o,r)}),d=n&&g(Tn.changed.usual,{phrase:Fo(n.usual)}),f=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),h=e.things.map(k=>{let _=na(k).filter(v=>e.links.includes(v));return a`<${Xp} key=${k} id=${k} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():R({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Tn.panel,{row:t.label,step:kt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ba(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${at} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Pf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function No({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Oa(t),i=ot(r);if(!i)return null;let l=De(e,n,i).find(u=>u.key===s),c=l?.cells[yn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Ao(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${If} key=${t} ...${p} />`}var Ze,Tn,hr,Al,Ef,Bf,Nf,Ea,Ba,so=T(()=>{"use strict";W();Q();P();B();Ln();Y();pt();It();Xs();ut();cn();Ze=b.overview.legend,Tn=b.overview;hr=({expected:t=Ze.expected,quiet:e=Ze.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ze.states.map(o=>a`
        <li><span class="staal"><${cs} bar=${[[o,1,0]]} /></span>${D(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${cs} bar=${[[Ze.support_state,1,1]]} /></span>${Ze.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ze.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Al=()=>a`
  <ul class="stalen">
    ${Object.entries(fe).map(([t,[,e]])=>a`<li><span class="staal"><${Se} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Ef,...Bf]=Ze.sample.words,Nf=Ze.sample.bar.map(([t,e])=>[t,Number(e),0]),Ea=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ze.title}>
    <h2>${Ze.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${cs} bar=${Nf} /><strong>${Ef}</strong>
      ${Bf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ze.explain}</p>
    <${hr} undecided=${t} />
    <h3>${Ze.how}</h3>
    <${Al} />
    <p><span class="anders">${Ze.other}</span>${Ze.other_says}</p>
  </aside>
`,Ba=({by:t},e)=>ke(e).overview.changed[t]});function Pa(t){let[e,n]=[El(t),x(t,"summary")];return[e,e&&n?`${zn.reported} ${n}`:n].filter(Boolean)}function Rf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:nt(x(n,o))})})`;return e.startsWith("@")?[a`<${E} id=${n} />`,Object.entries(zn.when[t]||{}).map(s)]:y.lists[t]?G(y.lists[t],e):zn.truth[e]||nt(e)}function Ra({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||zn.requested.no_response}),s=t.map(o=>a`<li><${E} id=${o} />${g(zn.requested.line,n(o))}</li>`);return a`<${et} title=${e}><${Mn} id="gevraagd" items=${s} /><//>`}function Io({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Yo(t))u&&p===t&&Ie(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=zn.mentions,i=n.length>(K()?1:Wf),l=[At("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>de(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...xn("stand",s.stand,({from:c})=>c),cell:({from:c})=>$e(c)&&a`<${vt} id=${c} />`}];return a`
    <${Bo} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var zn,qf,El,et,Zt,zt,Po,Ia,qa,Wf,Wa,Xe=T(()=>{"use strict";W();Ot();P();B();we();Y();Ms();ut();Be();cn();zn=b.thing,qf=new Set([...y.hidden,...zn.shown]),El=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?zn.promised_new:zn.promised} ${e}`};et=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,Zt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,zt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Po=t=>Object.entries(rn.get(t)||{}).filter(([e])=>!qf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Rf} property=${e} value=${o} />`);return[D(Xr(e)),s.length>1?a`<${zt} items=${s} />`:s[0]]}),Ia=t=>_t(t,"altLabel").join(", "),qa=({id:t})=>Aa(t).length>0&&a`<${et} title=${zn.figures}><${Fl} id=${t} /><//>`;Wf=3;Wa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${et} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${$t(s,n)} />${$t(s,n).length>0&&": "}
              <strong>${Ft(s,"engagement")||zn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ne} of=${[s]} />
          </div>
        `)}
    <//>
  `});function eu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${_n} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function nu({id:t=""}){let e=Te.reading;return a`
    <${oo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${eu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${ss(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Hf(){let{howto:t}=b.overview,e=Object.values(fe).map(([s])=>s),n={report:I?t.reports:ns(),marks:e.join(" "),source:bo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Vf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ks(i)?a`<${E} id=${i} />`:i}</li>`,r=ae();return Oe(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${wa(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Jf(){let t=o=>a`
    <${E} id=${mt(o,"initiative")} />${" → "}<${xa} id=${mt(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${no} of=${o} />
  `,e=o=>a`
    <${E} id=${mt(o,"initiative")} />${`: ${Ft(o,"status")}`}<${no} of=${o} />
  `,n=tu(pn.statuses).map(e),s=g(Te.weak.intro,pn.links);return a`
    <${Da} of=${Te.weak} id="lezing" items=${tu(pn.weak).map(t)} intro=${s} />
    <${Da} of=${Te.other} id="anders" items=${pn.other.map(t)} />
    ${n.length>0&&a`<${Da} of=${Te.statuses} id="standen" items=${n} />`}
  `}function Yf(){if(!pn.judged.length)return null;let t=e=>g(Te.judged.line,{step:O(mt(e,"barrier")),kinds:_t(e,"interventionKind").map(rt).join(", "),state:Ft(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:nt(x(e,"asOf"))});return a`<${Da} of=${Te.judged} id="oordelen" items=${pn.judged.map(t)} />`}function Zf(){let t=Te.expected.columns,e=[At("stap",t.step,n=>mt(n,"barrier")),{key:"soort",label:t.kind,text:n=>_t(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${oo} of=${Te.expected} id="verwacht" count=${pn.expected.length}>
      <${dt} id="verwachtingen" caption=${Te.expected.caption} rows=${pn.expected} columns=${e} />
    <//>
  `}var gr,Te,Df,oo,Uf,Kf,su,pn,Bl,Gf,Da,tu,Qf,ou,ru=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Y();pt();so();Ms();ut();Be();Xe();cn();gr=b.method,Te=b.unknown,Df=3,oo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Bo} id=${e!==void 0&&e<=Df?"":s} close=${o}
    title=${e===void 0?t.title:g(Te.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Uf=()=>R({getal:null},!0),Kf=({scenario:t})=>a`
  <${oo} of=${gr.numbers} id="getallen" close=${F.route.query.getal?Uf:null}>
    ${je(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Pn(t,e).named).map(([n,s])=>a`
              <${Vf} key=${n} name=${n} one=${s} plan=${e} open=${F.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,su=({route:t})=>a`
  <${st} text=${gr.title}><p class="uitleg">${gr.intro}</p><//>
  <${Hf} />
  <div class="blok"><${Ea} /></div>
  <${oo} of=${gr.states} id="standen"><${eu} list="CellState" /><//>
  <${Kf} scenario=${H(t.query)} />
  <${nu} />
  <p><a href=${M("weet-niet")}>${gr.unknown}</a></p>
`,pn=y.unknown,Bl=({of:t,id:e,ids:n,more:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Me} ids=${Et(n)} more=${s} />`}
  <//>
`,Gf=t=>a`<span class="zacht"> – ${de(t).toLowerCase()}</span>`,Da=({of:t,id:e,items:n,intro:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length} intro=${s}><${zt} items=${n} /><//>
`,tu=t=>[...t].sort((e,n)=>Z(O(mt(e,"initiative")),O(mt(n,"initiative"))));Qf=()=>a`
  <${oo} of=${Te.clashes} id="tegenspraak" count=${pn.clashes.length}>
    ${Et(pn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${ne} of=${[t]} />
        </div>
      `)}
  <//>
`;ou=()=>a`
  <${st} text=${Te.title}><p class="uitleg">${Te.intro} ${Hn}</p><//>
  <${Bl} of=${Te.unjudged} id="ongeplaatst" ids=${pn.unjudged} more=${Gf} />
  <${Jf} />
  <${Qf} />
  <${Yf} />
  <${Bl} of=${Te.nameless} id="naamloos" ids=${pn.nameless} />
  <${Bl} of=${Te.generic} id="verzamelnamen" ids=${pn.generic} />
  <${Zf} />
  <${nu} id="lezen" />
`});function au({plans:t,here:e}){let n=s=>s.flatMap(o=>J(o,"who").map(({from:r})=>r));return t.map((s,o)=>{let r=n(Ha(t[1-o])),i=Et(C(n(Ha(s).filter(e))).filter(c=>!r.includes(c))),l=g(qo.only_in,{plan:s.title,count:i.length});return a`<details><summary>${l}</summary><${Me} ids=${i} /></details>`})}function iu({plans:t}){let e=r=>Ha(r).filter(i=>Le(i,"Measure")),[n,s]=[...t].sort((r,i)=>e(r).length-e(i).length),o=()=>{let r=e(n).map(u=>({id:u,found:Pp(u,Ha(s))})),i=({found:u})=>u.map(({id:$,shared:m})=>`${O($)} (${m.join(", ")})`).join("; ")||qo.none,l=({id:u,shared:$})=>a`<${E} id=${u} /> <${vt} id=${u} /> <span class="zacht">${$.join(", ")}</span>`,c=[At("actie",n.title,({id:u})=>u),{key:"lijkt",label:s.title,sort:!1,text:i,cell:({found:u})=>u.length?a`<${zt} items=${u.map(l)} />`:qo.none}],p={name:"lijkt-op.csv",origin:()=>Qt(null)};return a`
      <p class="zacht">${qo.note}</p>
      <${dt} id="lijkt-op" caption=${qo.title} rows=${r} columns=${c} file=${p} hideCaption />
    `};return a`<${mr} summary=${g(qo.summary,{plan:n.title})} inside=${o} />`}var qo,Ha,lu=T(()=>{"use strict";W();P();B();we();Us();Y();Yt();Xs();ut();Be();Xe();cn();qo=b.compare.alike,Ha=({key:t})=>In.filter(e=>Wt(e,t))});function Xf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function th(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Il(s,o,.8);return n}function nh(t,e){return[...t.querySelectorAll(eh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Va(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return sh(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Nl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:cu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function sh(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=ro(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Va(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=ro(p.trim(),$,u.fontWeight),[d]})}function ro(t,e,n){return Pl.font=`${n} ${e}px ${Ua}`,Pl.measureText(t).width}function oh(t,e,n){let{width:s,height:o}=e,r=Va(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Il(s/2,o/2,s/2-1):br(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Nl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Xf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:th(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:br(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:br(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:br(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,f]of Object.entries(l?{top:c}:m)){let h=$(d);h.wide&&Nl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function rh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}ro("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Pl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+ro($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Va(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function pu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return nh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?rh(u,l,c):u instanceof Element?pu(u,l,c):[]);return o.style.transform="",[...oh(s,i,l),...p]}function ql(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=pu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*ro(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Va,Nl,br,Il,cu,eh,Pl,Ua,uu=T(()=>{"use strict";Va=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Nl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),br=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Il=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;cu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Il(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>br(t("x"),t("y"),t("width"),t("height"))},eh=[...Object.keys(cu),"text"].join();Pl=document.createElement("canvas").getContext("2d"),Ua=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Rl(t,e,n,s,o,r){let i=tp(t,p=>ro(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ps,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function fu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[ss(ot(e?.plan)),e&&qt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=ql(c);c.classList.remove("heel");let u=Math.max(p.width,ih),$=Rl(t,22,650,ah,u,ps),m=Rl(`${l}. ${Hn} ${o}`.trim(),13,400,du,u,$.below+2),d=m.below+16,[f,h,k]=[ps,d+p.height+24,0],_=[...document.querySelectorAll(s)].map(ql).flatMap(j=>{f>ps&&f+j.width>ps+u&&([f,h,k]=[ps,h+k+6,0]);let A=mu(j.shapes,f,h);return f+=j.width+20,k=Math.max(k,j.height),A}),v=g(kr.foot,{version:r,content:(i||"").slice(0,12)}),w=Rl(v,13,400,du,u,h+k+16),S=[...$.shapes,...m.shapes,...mu(p.shapes,ps,d),..._,...w.shapes];return{title:`${t} ${l}. ${Hn}`,width:u+2*ps,height:w.below+ps,shapes:S}}function ch(t){let{title:e,width:n,height:s,shapes:o}=fu(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ua,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:k,slant:_,opacity:v}of o){let[w,S,j,A,lt,oe]=c,N=w===1&&!S&&!j&&A===1?`translate(${lt} ${oe})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:N,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:v===1?void 0:v}):r(l,"text",{transform:N,...{"font-size":h,"font-weight":k,"font-style":_},fill:$},p)}wn(va(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function ph(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=fu(t),o=document.createElement("canvas"),r=Math.min(lh,$u/e,$u/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${_} ${k} ${h}px ${Ua}`,p!==void 0&&i.fillText(p,0,0);let w=new Path2D(u);$!=="none"&&i.fill(w),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(w)),i.restore()}let l=va(`${t.name}.png`);o.toBlob(c=>c?wn(l,c,"image/png"):Mt(g(kr.too_large,{name:l})),"image/png")}var kr,ah,du,ps,ih,lh,$u,mu,tn,Ts=T(()=>{"use strict";Fe();W();P();B();pt();Yt();uu();kr=b.shared.export,[ah,du]=["#16212B","#46525D"],[ps,ih,lh,$u]=[28,720,2,12e3],mu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));tn=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>ch(t)}>${kr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>ph(t)}>${kr.png}</button>
  </span>
  <span class="breder zacht">${kr.wider}</span>
`});function hu({rows:t,unit:e,end:n}){let s=n?se.right:se.left-se.box,o=n?se.right+se.box+12:se.left-se.box-12;return t.map(({state:r,count:i,y:l})=>{let c=se.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${se.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${zs(r)}
        </text>
      </g>
    `})}function uh({band:t,unit:e}){let n=t.count*e,s=se.top+t.y1*e+n/2,o=se.top+t.y2*e+n/2,r=(se.left+se.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${se.left} ${s} C${r} ${s} ${r} ${o} ${se.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${gu(t)}</title></path>
  `}function dh({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${zs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${zs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${ao.listed}</p>
  </div>`}function bu({flow:t,one:e,other:n,counted:s}){if(K())return a`<${dh} flow=${t} />`;let o=se.height/t.height,r=t.bands.map(gu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ao.title}>
      <svg viewBox=${`0 0 ${se.width} ${se.height+se.top+14}`} role="img"
        aria-label=${g(ao.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${se.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${se.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${uh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${hu} rows=${t.left} unit=${o} />
        <${hu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ao.caption}</figcaption>
      <p class="acties"><${tn} name="overgang" title=${`${ao.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ao,se,zs,gu,ku=T(()=>{"use strict";W();Ot();P();B();Y();Ts();ao=b.compare.flow,se={width:960,height:430,top:40,left:230,right:640,box:16},zs=t=>t?D(G("CellState",t)):ao.fresh,gu=({count:t,from:e,to:n})=>z(ao.band,t,{from:zs(e),to:zs(n)})});function fh(t){let e=Kn[Kn.length-1],n=y.plans.map(c=>Kn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Kn[0],e],r=Kn.slice(0,-1).find(c=>c.key===t.van)||s,i=Kn.slice(Kn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function hh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=wr(t)?null:Un(t.kind,[t.barrier,t.other_barrier][o],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===Ce?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${zl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Me} ids=${Et(t.work[o])} more=${l} />
    </div>
  `}function gh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Je(s)}>${V.see}<span class="sr"> ${O(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${et} title=${g(V.stated,{count:t.length})}>
      <p class="zacht">${V.stated_note}</p>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${to} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${zt} look=${eo(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function bh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>wr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...gn,["",b.shared.all_steps],["apart",V.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(V.whose).map(([w,S])=>[w,g(S,l)])},p=w=>w.map(S=>O(Ee(S)||S)).join(", "),u=w=>D(rt(w.kind)),$=w=>C([w.barrier,w.other_barrier].map(kt)).join(" / "),m=w=>u(w)+(s==="plans"&&!wr(w)?` (${$(w)})`:""),d=[{key:"stap",label:V.columns.step,text:$},{key:"soort",label:V.columns.kind,text:u},{key:"een",label:e.label,text:w=>D(w.states[0])},{key:"ander",label:n.label,text:w=>D(w.states[1])},{key:"weg",label:g(V.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(V.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:S},j)=>{let A=lt=>`${O(lt)} (${xe(lt,S)})`;return[{key:"wie",label:g(V.who,{label:w}),text:lt=>p(lt.who[j])},{key:"wat",label:g(V.work,{label:w}),text:({work:lt})=>Et(lt[j]).map(A).join("; ")}]}),h=w=>a`
    ${w.sentence}
    <details>
      <summary>${V.see_both}<span class="sr"> ${rt(w.kind)}, ${$(w)}</span></summary>
      <div class="standen">${i.map((S,j)=>a`<${hh} ...${{change:w,side:S,at:j}} />`)}</div>
    </details>
  `,k=()=>jn([...d,...f],t.changes,()=>Qt(null,"",o)),_=a`
    <details>
      <summary>${V.as_table}</summary>
      <${dt} id="vakken" caption=${V.table} rows=${t.changes} columns=${d} />
    </details>
  `,v=a`<div class="acties"><${he} name="vergelijk-vakken.csv" rows=${k} /></div>`;return a`
    ${t.changes.length?v:a`<p>${b.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${to} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some(wr)?"":z(V.differ,w.rows.length)} />`}
        ${V.elsewhere[w.key]&&a`<p class="zacht">${g(V.elsewhere[w.key],l)}</p>`}
        <${zt} look=${eo(w)} items=${w.rows.map(h)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&_}
  `}function kh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>zs(p)},...e.right.map(({state:p})=>({key:p,label:zs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||V.nothing)}))],c=g(V.counts_table,{before:n.label,after:s.label});return a`
    <${et} title=${V.counted}>
      <p class="zacht">${g(V.counts,{both:i,fresh:t.fresh.length})}</p>
      <${bu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${z(V.heads,r.length,{names:bt(r.map(ie))})}</p>`}
      <details>
        <summary>${V.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function wh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,{moved:l=[],stayed:c=[],fresh:p=[]}=i||{},u={moved:l.filter(n),stayed:c.filter(n),fresh:p.filter(n)};return{notes:e?[]:s,statements:r.filter(([,,$])=>n($)),changes:o.filter(({barrier:$,other_barrier:m})=>!e||[$,m].includes(e)),actions:i&&{...i,...u}}}function yh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":xe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${V.not_yet}</span>`:a`<${vt} id=${m} date=${e.date} />`,p=[At("actie",V.action,m=>m),{key:"wat",label:V.what,text:de},{key:"plan",label:e.label,text:l,cell:c},xn("nu",n.label,m=>m,n.date)],u=()=>jn(p,r,()=>Qt(null,e.plan.key,o)),$=()=>R({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?V.all:V.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${V.show_all}</button>
        <${he} name="vergelijk.csv" rows=${u} />
      </div>
      <${dt} id="vergelijk" caption=${V.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function yu({route:t}){if(Kn.length<2)return a`<${st} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:n,after:s}=fh(t.query),o=H(t.query),r=wl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=$n.some(j=>j.notation===t.query.stap)?t.query.stap:"",p=l.actions&&hn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=j=>(!c||Rn(j).includes(c))&&(!p||y.works[j]?.chapters?.includes(p)),$=wh(l,c,u),{actions:m}=$,d=[e.plan,n.plan],f=$.changes.filter(j=>!wr(j)),h=f.filter(({whose:j})=>!j.endsWith("-open")).length,k=c&&p?null:m?.flows[c||p],_=(t.query.alles||p&&"ja")==="ja",v=In.filter(j=>Wt(j,e.plan.key)&&y.works[j]?.container&&u(j)),w=m?"dates":"plans",S=g(V.intro[w],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${st} text=${V.heading[w]} title=${V.title}><p class="uitleg">${S} ${Hn}</p><//>
    <${kn}>
      <${_l} />
      <div class="velden">
        ${Kn.length>2&&a`
            <${ve} label=${V.first} name="van" chosen=${e.key} options=${wu(Kn.slice(0,-1))} />
            <${ve} label=${V.second} name="met" chosen=${n.key} options=${wu(s)} />
          `}
        <${ve} label=${V.columns.step} name="stap" options=${gn} />
        ${m&&a`<${ve} label=${$h} name="hoofdstuk" options=${mh} />`}
      </div>
    <//>
    ${m&&k&&a`<${kh} ...${{actions:m,flow:k,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${gh} rows=${$.statements} />`}
    ${!p&&a`
        <${et} title=${g(h<f.length?V.cells_open:V.cells,{sure:h,open:f.length-h})}>
          <${bh} ...${{found:$,one:e,other:n,mode:w,counted:r}} />
        <//>
      `}
    ${!m&&a`<${et} title=${V.alike.title}><${iu} plans=${d} /><//>
      <${et} title=${V.alike.partners} note=${V.alike.partners_note}><${au} ...${{plans:d,here:u}} /><//>`}
    ${m&&a`<${yh} ...${{actions:m,one:e,other:n,counted:r,all:_}} />`}
    <${be} text=${z(V.shown,h)} />
  `}var V,$h,mh,Kn,wr,wu,_u=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ln();Y();pt();It();lu();Ye();Yt();Ms();ut();ku();Be();Xe();cn();V=b.compare,$h=b.measures.fields.chapter,mh=hn.map(t=>[t,O(t)]),Kn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(V.side,{plan:t.title,label:n}):D(n)}))),wr=({whose:t})=>t==="apart",wu=t=>t.map(e=>[e.key,e.label])});function xh({row:t,cell:e,change:n,step:s,plan:o}){let r=Na(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Un(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ys(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${g(b.overview.cell,{row:t.label,step:kt(s)})}${r}</span>
        <${xu} cell=${e} />
      </button>
    </td>
  `}function vu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ge.undecided:ge.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Sh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ge.caption,{scenario:qt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ge.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${vh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ht(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${E} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${xh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${vu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Lh({plan:t,scenario:e,reach:n}){let s=De("partner",e,t),o=Ao("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${rs} plan=${t} /><p>${ge.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${rs} plan=${t} />
    <p>${Pn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${ge.in_text}</a>. ${ge.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Sh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${tn} name=${`dekking-${t.key}`} title=${ge.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Ch} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ge.alike.title}</h2><p>${ge.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${jh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ge.nothing}</p>`}function Su({route:t}){let e=H(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${st} text=${ge.heading} title=${ge.title} />
      <p class="zacht">${qt(e)}</p>
      <${Ks} />
    </div>
    ${je(e).map(o=>a`
        <${Lh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${No} address=${s} by="partner" scenario=${e} />`}
    <${be} text=${s?"":g(ge.shown,{scenario:qt(e)})} />
  `}var ge,_h,xu,Wl,vh,Oh,Ch,jh,Ou=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ln();pt();It();so();Ye();Ts();ut();ge=b.coverage,_h=5,xu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Se} basis=${t.most_basis} />
    <${cs} bar=${t.bar} most=${_h} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Wl=t=>!t.acting&&!t.undecided,vh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Wl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Je(t.id)}>${t.label}</a>
    <span class=${Wl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Oh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ht(t.id)?"verzamel":""}><${E} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${M("dekking",{...F.route.query,cel:Un(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${We(e).word}${n&&`, ${Ba(n,o)}`}</span>
      <${xu} cell=${e} />
    </a>
  </li>
`,Ch=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Oh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Wl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ge.step,{step:kt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${vu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,jh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${ge.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${ge.about}</p>
    <${hr} expected=${ge.expected} quiet=${ge.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Al} />
    <p><a href=${M("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`});function Ga(t,e){let n=Ka(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...$t(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function ju(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=De("kind",t,e),o=De("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>xo(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var Ka,Cu,Dl,io=T(()=>{"use strict";P();Pt();B();Hs();we();Ln();Y();Ka=({date:t,plan:e})=>Ws("InformationFlow").filter(n=>Rs(n,t)&&Wt(n,e)).map(n=>{let s=$t(n,"between"),o=r=>[...$t(n,r),...s].sort(xo);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(x(n.id,"content"),x(s.id,"content")));Cu=([t,e],n)=>Ka(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Dl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Fh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(w=>o.get(w)).filter(w=>w!==void 0),[c,p]=l.sort((w,S)=>w.left-S.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+m)/2,h=`M${u} ${$}C${f} ${$} ${f} ${d} ${m} ${d}`,k=zh.map(w=>{let[S,j,A,lt]=[(1-w)**3,3*w*(1-w)**2,3*w*w*(1-w),w**3];return{tie:i,d:h,x:S*u+(j+A)*f+lt*m,y:(S+j)*$+(A+lt)*d}}),v=k.find(w=>r.every(S=>Math.max(Math.abs(S.x-w.x),Math.abs(S.y-w.y))>Th))||k[0];return i.number!==void 0&&r.push(v),v})}function Ah(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ro({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=ae(),[c,p]=q([]);sn(()=>{let h=()=>p(Fh(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=({from:h,to:k})=>h===s||k===s,d=new Set(n.filter(m).flatMap(({from:h,to:k})=>[h,k]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!Mh.includes(h.key))return i(h.key,k);let _=Ah(h.key,k,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h,tie:k})=>a`<path d=${h} class=${`${k.look}${m(k)?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===$?0:-1}
                      class=${`doos ${_.look}${d.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:h},x:k,y:_})=>h!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${k}px`,top:`${_}px`}}>${h}</span>
          `)}
    </div>
  `}var Mh,Th,zh,Ja=T(()=>{"use strict";W();Mh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Th=28,zh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Wo({label:t,id:e,thing:n,pick:s,among:o=ks}){let[r,i]=q(!1),l=()=>Et([...rn.keys()].filter(h=>Jt(h)&&o(h))),c=Pe(()=>r?l():[],[r]),[p,u]=q(null),$=h=>{let k=Gt(h.trim()),_=S=>[O(S),ie(S),..._t(S,"altLabel")].map(Gt),v=S=>Zn(S)?_(S):_(S).slice(0,2),w=c.find(S=>O(S)===h)||c.find(S=>v(S).includes(k));return w?[w]:c.filter(S=>k&&_(S).some(j=>j.includes(k)))};Oe(()=>u(null),[n]);let{route:m}=F,d=h=>{if(F.route!==m)return;let[k,..._]=$(h.target.value);u(k&&!_.length?null:h.target.value),k&&!_.length&&s(k)},f=p?$(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ks(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${O(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Lu.meant,{names:f}):Lu.unknown_thing}</small>`}
    </label>
  `}var Lu,Qa=T(()=>{"use strict";W();Q();P();B();Y();cn();Lu=b.explore});function Eh(t){let e=zu(vo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status"><strong>${ft.none}</strong>${e.length>0&&` ${g(ft.only,{names:Tu(e)})}`}</p>
  `}function Bh({from:t,to:e,scenario:n}){let s=hp([t,e],n).map(i=>i.label),o=gp([t,e],n),r=Cu([t,e],n);return a`
    ${s.length>0&&a`<p>${g(ft.shared,{steps:bt(s)})}</p>`}
    ${r.length>0&&a`<p>${ft.flows} <${at} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${ft.bodies} <${at} ids=${o} />.</p>`}
  `}function Hl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Dt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Wt(p,n)),[i,l]=o?ft.headed:ft.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(f=>!r.includes(f)&&Wt(f,n)).flatMap(f=>Dt(f,"inChapter")).filter(f=>qn(f).includes(t[1-u])&&!qn(f).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return m.length>0&&a`<p>${g(ft.within,d)} <${at} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${at} ids=${r} />. ${l}</p>`}${c}`}function Nh({from:t,to:e,scenario:n,collective:s}){let o=Pe(()=>aa(t,e,n,s),[t,e,s,n]),r=o.length>nr?g(ft.longer.first,{count:nr}):z(ft.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,nr).map(i=>a`<li><${at} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Fu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?D(n(r)):n(r));return a`
    <li>
      <${E} id=${e} />${I&&` (${Ct(e)?.title})`} <${vt} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${E} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${ne} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function Ph({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=zu(t,e),i=Pe(()=>{let h=_=>[$e(_)?"wat":"wie",r.includes(_)&&"verzamel",(_===n||_===s)&&"begin"].filter(Boolean).join(" "),k=_=>_.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(_=>_.map(v=>({id:v,text:O(v),look:h(v)}))),ties:t.lines.map(({from:_,to:v},w)=>({from:_,to:v,number:w+1,look:k([_,v])}))}},[t]),l=t.layers.map(h=>$e(h[0])),c=r.length?vo(n,s,o):t,p=c?.length===t.length?c.count:0,u=Tu(r),$=z(ft.works,l.filter(Boolean).length),m={from:O(n),to:O(s),count:t.lines.length},d=h=>R({van:null,naar:null,uit:h,kies:h}),f=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Ro} heads=${l.map(h=>h?ft.columns.what:ft.columns.who)} ...${i} chosen=""
          label=${g(ft.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${tn} name=${b.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${z(ft.counted,p,{works:$})}</strong> `}
      ${u&&`${z(ft.through,t.count-p,{names:u,works:$})} ${ft.dotted} `}${ft.says}
    </p>
    ${!K()&&f}
    <h2>${ft.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:h})=>a`<${Fu} roles=${h} />`)}
    </ol>
  `}function Au({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Mu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?fp(n,s,e):[],p=c.length>0,u=Pe(()=>l?vo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,f,h)=>a`
    <${Wo} label=${f} id=${d} thing=${h} among=${Mu}
      pick=${k=>R({[d]:k})} />
  `,m=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>R({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${ft.heading}>
      <h2>${ft.heading}</h2>
      <div class="velden">
        ${$("van",ft.from,n)} ${$("naar",ft.to,s)}
        ${m("verzamel",o,ft.collective)}
        ${l&&a`<button type="button" onClick=${()=>R({van:s,naar:n})}>${ft.swap}</button>`}
        ${l&&u&&m("langer",r,ft.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${ft.back}</a></p>
      ${!(n&&s)&&a`<p>${ft.choose}</p>`} ${n&&n===s&&a`<p>${ft.same}</p>`}
      ${l&&a`<${Hl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Ph} ...${i} found=${u} />`:a`<${Eh} ...${i} />`)}
      ${p&&a`<h3>${ft.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${ft.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${Fu} roles=${d} />`)}</ul>`}
      ${l&&a`<${Bh} ...${i} />`}
      ${l&&u&&r&&a`<${Nh} ...${i} collective=${o} />`}
    </section>
  `}var ft,Mu,Tu,zu,Eu=T(()=>{"use strict";W();Q();Ot();P();B();Hs();io();we();Y();It();Ja();Ts();ut();Qa();ft=b.explore.path,Mu=t=>Jt(t)&&(Zn(t)||$e(t)),Tu=t=>bt(t.map(O)),zu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ht(s)&&s!==e&&s!==n)});function qu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=F.route.query,i=ra(t,e,s),l=c=>{location.hash=M("verken",c)};return{f:()=>o?l({uit:t,kies:t}):R({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&R({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&R({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||R({weg:[...Ya(r),t].join(","),kies:null}),p:()=>o?l({van:t}):R({van:t}),Escape:()=>R({kies:null})}}function qh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=qu(t,e),l=ra(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Je(t)}>${ht.actions.page}</a>
      ${s.join()!==t&&c("f",ht.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",z(ht.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ht.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ht.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ht.actions.path)}
    </p>
  `}function Ru(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ht.panel.label}><p class="zacht">${ht.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=$e(n)?"from":"to",i=c=>a`
    <${E} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Js} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===_s?ht.no_step:a`<${E} id=${m} />`}${" "}<${Se} basis=${$} />
      ${d&&a`<span class="zacht"> ${ht.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Js} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ht.panel.label}>
      <h2>${us(n)}</h2>
      ${$e(n)&&a`<p>${xe(n,t.scenario.date)}</p>`}
      ${Ht(n)&&a`<p class="zacht">${ht.panel.collective}</p>`}
      ${n!==_s&&a`<${qh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ht.panel.who:ht.panel.what}</h3>`}
      <${zt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ht.panel.step:ht.panel.what}</h3>`}
      <${zt} look="buren" items=${o.map(l)} />
    </section>
  `}function Wu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Pe(()=>{let u=d=>`wie${Ht(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:ra(d,t,s);return{columns:[t.who.map(d=>({id:d,text:us(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:us(d),look:`wat${$(d)}`,more:[Pu(ws(d,s.date)),a` <small>${Ft(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:us(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:Bu(h,f)}))]}},[t]),l=u=>R({kies:u===n?null:u}),c=(u,$)=>$!==_s&&qu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ht.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ro} heads=${ht.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&Nu("r-beoogd-ondertekenaar",ht.intended)}
      <li class="zacht">${ht.to_step}</li>
      ${Object.entries(fe).map(([u,[,$]])=>Nu(Bu(u),$))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>ws($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Pu(u)}${D($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ht.keys}</p>
  `}function Du({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>xs(d,n,s).length?ht.list.away:Cn(d),c=[{...At("wie",ht.list.who,d=>d.who),text:d=>d.who?us(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${E} id=${d} />`,a`<${Os} id=${d} />`]:l(f)},{key:"rol",label:ht.list.role,text:d=>d.role},At("wat",ht.list.what,d=>d.work),{key:"stap",label:ht.list.step,text:d=>i(d.work).map(us).join(", ")},xn("stand",ht.list.status,d=>d.work,n.date),ls(ht.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(ht.list.caption,r.length)}${s?"":`. ${ht.list.only}`}`;return a`<${dt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Qt(n,Ct(d.work)?.key)}}} />`}var ht,Ya,Ih,Iu,us,Rh,Bu,Nu,Pu,Hu=T(()=>{"use strict";W();Q();P();B();Hs();Y();pt();It();Ja();Yt();ut();Be();Xe();ht=b.explore,Ya=t=>(t||"").split(",").filter(Jt),Ih=t=>hn.find(e=>[x(e,"identifier"),e].includes(t)),Iu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ya(t||ea(e)?.id||Ee(n)||Ih(s)),us=t=>t===_s?ht.no_step:O(t);Rh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Bu=(t,e)=>e===_s?"l-geen":Rh[fe[t]?.[0]]||"l-heel",Nu=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Pu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Uu({rows:t,chosen:e,state:n}){let s=Pe(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?O($):He.unnamed,look:`wie${$&&!Ht($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:Vl(u.id),look:"wat",more:Wh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>R({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${He.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ro} heads=${He.columns} ...${s} chosen=${e} label=${g(He.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&R({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Ku({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Hh} row=${c} />: <${E} id=${c.id} text=${Vl(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Js} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <${zt} look="buren" items=${i.map(l)} />
    </section>
  `}function Xa({rows:t,scenario:e,state:n}){let s=[Vu("from",He.list.from),Vu("to",He.list.to),At("inhoud",He.list.what,o=>o.id,Vl),{key:"staat",label:He.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:He.list.since,text:o=>Ft(o.id,"followUp")},ls(b.explore.list.where,o=>[o.id])];return a`
    <${dt} id="stromenlijst" caption=${g(He.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Qt(e)}} />
  `}var He,Vl,Wh,Dh,Za,Hh,Vu,Ul=T(()=>{"use strict";W();Q();P();B();io();Y();It();Ja();Yt();ut();Be();Xe();He=b.explore.flows,Vl=t=>`${x(t,"content")}${mt(t,"between")&&` (${He.among})`}`,Wh=({id:t})=>x(t,"followUp")&&a` <small>${g(He.since,{phrase:Ft(t,"followUp")})}</small>`,Dh=t=>t.map(e=>O(e)).join(", ")||He.unnamed,Za=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${He.unnamed}</span>`,Hh=({row:t})=>t.between.length?a`${He.between} <${Za} ids=${t.from} />`:a`<${Za} ids=${t.from} /> → <${Za} ids=${t.to} />`;Vu=(t,e)=>({key:t,label:e,text:n=>Dh(n[t]),cell:n=>a`<${Za} ids=${n[t]} />`})});function Uh({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Kh({of:t,at:e}){if(t.length<=Vh)return a`<${ti} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Uh} text=${`${n(r[0])} (${r.length})`}><${ti} of=${r} at=${e} /><//>`)}
    <${ti} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Ju({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Gn.undecided:s?Gn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Yu({plan:t,scenario:e}){let{stops:n,several:s}=ju(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${ti} of=${c.all} at=${p} />`;if(K())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Ju} stop=${c} place=${p+1} />
              <${Gu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Gn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Gu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Ju} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Kh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Gn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,$)=>p<=u&&a`<i class="spoorlijn" style=${l($)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Qu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${Se} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(fe).map(([c,[,p]])=>a`<li><${Se} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Gn.silent}</li>
        <li><em>${Gn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${tn} name=${o} title=${Gn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Gn.says,{silence:b.shared.silence})}</p>
  `}var Gn,Vh,Qu,ti,Gu,Zu=T(()=>{"use strict";W();Q();Ot();P();B();io();Ln();Y();pt();It();Ts();ut();Gn=b.explore.route,Vh=10,Qu=({one:t})=>a`
  <a class=${Ht(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ti=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${Se} basis=${n.basis(e)} /><${Qu} one=${n} /></li>`)}
  </ul>
`;Gu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${K()&&a`<p class="bij niemand">${Gn.silent}:</p>`}
    <ul class="stilte" aria-label=${Gn.silent}>
      ${e.map(s=>a`<li><a href=${Ls({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function yr(t,e,n,s=0){let[o,r]=q(null);return Oe(()=>{let i=!0;r(null);let l=()=>ct().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||b.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Gl({chosen:t,choices:e,follows:n}){let s=ae(),o=F.started&&!!t&&K();Oe(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&K()?r.reverse():r}</div>`}function Gh({before:t,after:e}){let n=le[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:G("Severity",t),after:G("Severity",e)})}function Xu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=U(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(le.cell,{kind:D(rt(p.column)),step:kt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${z(le.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(le.now,{phrase:p.before})}</span> <span>${g(le.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(le.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${le.alone}</p>
    <h2>${z(le.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Gh(p)}</strong> ${p.was&&`${g(le.now,{phrase:p.was})} `}
            ${p.was?g(le.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${z(le.stays,l.length)}</h2>
        <p>${le.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Jh({id:t,status:e,scenario:n}){let s=yr("supposed",{options:gs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Xu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function td({requested:t,scenario:e}){let{date:n}=e,s=m=>$e(m)&&!!Re(m,n),[o,r]=t.split("="),i=$e(o)?o:"",l=$t(Wn(i,n),"alternativeReading").map(m=>x(m,"status")),c=(m,d)=>M(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Wo} label=${le.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${E} id=${i} />. ${xe(i,n)}.</p>
            <h2>${le.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${D(d)}</a>
                    ${m===Re(i,n)&&a` <span class="zacht">${le.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${le.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Gl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Yh} />`:p?a`<${Xu} found=${p} id=${i} scenario=${e} />`:qe()?a`<${Jh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(le.elsewhere,{name:O(i),status:G("Status",r)})}</p>`} />`}var le,Kl,Qh,Yh,Jl=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ae();Y();pt();It();ut();Qa();le=b.whatif.action;Kl=t=>t.split("=")[0],Qh=()=>Object.keys(y.readings).sort((t,e)=>Z(O(Kl(t)),O(Kl(e)))),Yh=()=>a`
  <p>${le.begin}</p>
  <h2>${le.readings}</h2>
  <ul>
    ${Qh().map(t=>a`
        <li>
          <a href=${M(["wat-als","actie",t])}>${O(Kl(t))}</a>
          <span class="zacht"> ${g(le.reading,{status:G("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Fs(){let t=b.missing;return a`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function tg({text:t,answers:e,instead:n}){let s=yr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",ce.source.about,a`<${at} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(ce.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ce.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ce.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Ql} text=${c} answers=${e} /></p>
              <p class="zacht">${me(l)}${p.some(Jt)&&i(p.filter(Jt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function ed({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=ir(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(Z),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);sn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ce.summarised}</p>`,[u,$]=o.length?[15,ce.some_more]:[100,ce.too_many],m=o.length&&g(ce.some,{words:o.map(f=>`“${f}”`).join(ce.or)}),d=c.length?m||z(ce.found,c.length):g(ce.nothing,{text:e});return a`
    <${st} text=${ce.title} />
    <section class="filters" aria-label=${ce.label}>
      <div class="velden">
        <${Lo} label=${ce.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ve} label=${ce.what} name="wat" options=${on(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:ce.type}</p>
    ${o.length>1&&a`<p>${ce.alone}${o.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ce.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ce.try}${Xh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${Zh} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&qe()?a`<${tg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${be} text=${i?d:""} />
  `}var ce,Ql,Zh,Xh,_r=T(()=>{"use strict";Co();W();Q();Ot();P();B();Ae();Us();Y();pt();Ye();ut();Jl();ce=b.search;Ql=({text:t,answers:e})=>ua(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Zh=({item:t,answers:e})=>a`
  <li>
    <a href=${M(t.path,t.query)}><${Ql} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${I&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${Ss(t.id)[0]&&a` <${vt} id=${t.id} />`}
    <p><${Ql} text=${qp(t,e)} answers=${e} /></p>
  </li>
`,Xh=()=>Object.entries(ce.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function ad({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=F.route.query,$=t?"lijst":nd.includes(p)?p:K()?"lijst":"beeld",m=nd.map(d=>[d,it.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${os} legend=${it.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${tn} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function id({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(G(t,i))} (${o(i)})`]);return r.push([As,`${D(b.shared.all)} (${n.length})`]),K()?a`<${ve} name="staat" label=${it.filters.state} options=${r} chosen=${s} />`:a`<${os} legend=${it.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function ld({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=od.map(L=>n[L]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ya(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Pe(()=>$p({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",k=f.length>sl,_=d.what.length>0,v={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},w=r.some(Boolean),S=w||l.length>0||e.stated||e.plan,j=it.alone[fn(t[0])]||it.alone.other,A=a`<button type="button" class="klein" onClick=${()=>R({weg:null})}>${it.again}</button>`,lt=d.undated>0&&z(it.undated,d.undated),oe={...v,title:o||t.map(us).join(", ")},N=a`
    <${kn}>
      <div class="velden">
        <${ve} name="stap" label=${it.filters.step} options=${gn} />
        <${ve} name="soort" label=${it.filters.kind} options=${ko} />
        <${ve} name="vanaf" label=${it.filters.from} options=${sd} />
        <${ve} name="tot" label=${it.filters.to} options=${sd} />
        ${w&&a`<${cr} names=${od} />`}
      </div>
    <//>
  `,Nt=a`
    ${l.length>0&&a`<p>${z(it.hidden,l.length)} ${A}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(it.left,d.left)} ${lt}</p>`}
    ${k&&a`<p role="status">${g(it.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${Hl} of=${t.slice(0,1)} scenario=${e} /><p>${S?it.nothing:j}</p>`}
  `;return a`
    <${ad} many=${k||!_} field=${s} filters=${N} choices=${a`<${Ks} />`} notes=${Nt}
      keep=${{name:it.file,title:oe.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Wu} ...${oe} /></div>`} list=${_&&a`<${Du} ...${v} />`}
      panel=${a`<${Ru} ...${v} />`} />
  `}function eg({query:t,scenario:e}){let n=Ws("Agreement").filter(u=>Rs(u,e.date)&&Wt(u,e.plan)),{title:s,none:o}=it.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Dl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:As,c=n.filter((u,$)=>l===As||r[$]===l),p=a`<${id} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${ld} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===As?s:`${s}: ${G("AgreementStatus",l)}`} />`}function ng({query:t,scenario:e}){let n=Pe(()=>Ka(e),[e.date,e.plan]);if(!n.length)return a`<p>${it.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=Dl("FlowState",Object.keys(it.flows.first)[0],s),r=[...o,As].includes(t.staat)?t.staat:o[0]||As,i=n.filter($=>r===As||$.state===r),l=3*i.length>2*sl,c=t.kies||"",p=r===As?b.shared.all:G("FlowState",r),u=g(it.flows.title,{state:p});return a`
    <${ad} many=${l} field=${a`<${id} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${it.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Uu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Xa} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Ku} rows=${i} chosen=${c} />`} />
    <p class="zacht">${it.flows.silence}</p>
  `}function cd({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(rd,s))return a`<${Fs} />`;let o=Iu(e),r=h=>{R({uit:h,kies:h,weg:null}),Mt(us(h))},i=a`<${Wo} label=${it.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=hn.map(h=>[x(h,"identifier")||h,O(h)]),c=a`<${ve} name="hoofdstuk" label=${it.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=it.heading,sentence:$=it.sentence}=it.starts[p]||{},m=Object.entries(it.starts).map(([h,{label:k,to:_}])=>[k,M(_.path,_.query),h===p]),d=s?rd[s]:e.van&&Au,f=o.length?a`<${ld} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Ks} /></div>
        ${je(n).map(h=>a`
            ${I&&a`<p><strong>${h.title}</strong></p>`}
            <${Yu} key=${h.key} plan=${h} scenario=${n} />
          `)}
        <p class="zacht">${it.begin.network}</p>
      `;return a`
    <${st} text=${it.heading} title=${p?`${it.heading}: ${u}`:it.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${$r} label=${it.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:f}
  `}var it,nd,As,sd,od,rd,pd=T(()=>{"use strict";Fe();W();Q();Ot();P();Pt();B();Hs();io();we();Y();Eu();Ye();Hu();Sa();Ul();Ts();Zu();Qa();_r();it=b.explore,nd=["beeld","beide","lijst"],As="alle",sd=on(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),od=["stap","soort","vanaf","tot"];rd={informatie:ng,afspraken:eg}});function ei(t,e){let n=ds();for(let{mark:s}of t)e?n.add(s):n.delete(s);return R({merk:[...n].join(Yl),...!n.size&&{alleen:null}},!0),n.size}var Yl,ds,ud,Zl,Xl=T(()=>{"use strict";Q();Yl=".",ds=()=>new Set((F.route.query.merk||"").split(Yl).filter(Boolean)),ud=()=>[...ds()].join(Yl),Zl=()=>!!F.route.query.alleen&&ds().size>0});var tc,sg,ni,Do,lo,xr=T(()=>{"use strict";W();B();tc=b.shared.outcomes,sg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ni=({outcome:t})=>a`<g class=${`teken teken-${tc[t].sign}`}>${sg[tc[t].sign]}</g>`,Do=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ni} outcome=${t} />
  </svg>
`,lo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Do} outcome=${t} /> ${tc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function ec({gaps:t,what:e}){let n=ds(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Mt(z(Ve.bar.changed,ei(t,i.target.checked))),r=t.length>1?g(Ve.mark_all,{count:t.length,what:e}):g(Ve.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function rg({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(Ve.questions,e.length).replace(/^\d+ /,""),u=[...ho(e.map(d=>o==="topic"?is(d.query):d.subject_label))].map(([d,f])=>f>1?g(Ve.repeated,{title:d,count:f}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ve.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(Ve.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Ve.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${og} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ve.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${ec} gaps=${C([...e,...n])} what=${t} />
      <${mr} summary=${$} inside=${m} open=${i} />
    </div>
  `}function md({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:is(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${rg} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function ag({row:t,of:e}){let n=Ee(F.route.query.partner),s=C(J(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>dd+1?o.slice(0,dd):o,i=o.length-r.length,l=r.length===1&&s.join()===Ve.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Ve.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Cn(e):Ve.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function ig({gap:t,found:e,scenario:n}){let s=e.deadline,o=Ve.deadline.columns,r=ie(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${$d(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ec} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${E} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${jl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Cl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${lo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${ag} row=${s} of=${e.subject} /></td>
    </tr>
  `}function si({works:t,partner:e}){let n=Ee(e),s=sa(n);return Object.entries(Ve.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=z(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${ie} />.</p>`})}function fd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ve.deadline,p=K()?cg:lg,u=n||t.length<=p+1?t:t.slice(0,p),$=ys(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>R({termijnen:"alle"},!0)}>${z(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${i}</a></p>
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
          ${u.map(d=>a`<${ig} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Ve,$d,og,dd,lg,cg,nc=T(()=>{"use strict";Fe();W();Q();Ot();P();B();we();Xl();Y();It();Xs();ut();xr();Ve=b.gaps;$d=t=>ds().has(t.mark)?"gemarkeerd":"",og=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${$d(t)}`} data-vraag=${t.mark}>
    <${ec} gaps=${[t]} what=${t.sentence} />
    <div><${Ta} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;dd=2;[lg,cg]=[8,5]});async function Sr(t,e){let n=await ct().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ct().ask("page",{options:[],comparisons:e});return ct().show(s,g(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}function oi({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",hd),await Yn(s,pe.saving,async()=>{let{name:l,data:c}=await ct().ask(r,i);wn(l,c,vr[l.split(".").pop()])}),window.removeEventListener("beforeunload",hd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function bd(){let t=ae(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return Mt(pe.first_source);Yn(n,pe.busy,async()=>(await ct().ask("source",{data:await Qr(o)})).message)}return a`
    <${et} title=${pe.source}>
      <p class="zacht">${pe.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${pe.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${pe.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ai({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(ug);return c.sort(Z),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${oi} files=${[{id:"bewaar-fouten",label:pe.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${gd} title=${pe.faults} lines=${n} count=${s} />
    <${gd} title=${pe.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${pe.read}</summary><${zt} items=${c} /></details>`}
  `}function kd(t){if(!t.length)throw new Error(pe.first);if(t.length>1)throw new Error(g(pe.one_only,{count:t.length}));if(t[0].size>Ki)throw new Error(g(pe.too_large,{name:t[0].name,most:Ki/2**20}));return t[0]}var pe,vr,pg,hd,ri,gd,ug,Or=T(()=>{"use strict";Fe();W();P();B();Ae();Y();Yt();Xe();pe=b.check,vr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};pg=()=>ct().ask("shipped").then(()=>ct().show()),hd=t=>t.preventDefault();ri=()=>a`
  <${et} title=${pe.save}>
    <p class="zacht">${pe.save_intro}</p>
    <${oi}
      files=${Object.entries(pe.save_as).filter(([t])=>!(I&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ct().own&&a`<button type="button" id="terug" onClick=${pg}>${pe.back}</button>`}
    <//>
  <//>
`;gd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(pe.list,{title:t,count:n})}</h2><${zt} items=${e} />`,ug=([t,e])=>g(pe.counted,{count:e,what:Xr(t).toLowerCase()})});function dg({scenario:t,report:e}){let n=s=>Yn(e,Ue.busy,async()=>{let o={options:gs(t),marks:ud(),kind:s};wn(`${Ue.file}.${s}`,(await ct().ask("marked",o)).data,vr[s])});return Object.entries(Ue.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function $g({gaps:t,scenario:e}){let[n,s]=q(""),o=ds();if(!o.size)return null;let r=La(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Zl(),c=qe()?Ue.address:Ue.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ei(p,!1),Mt(Ue.cleared)},$=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ue.label}>
      <p><strong>${z(Ue.count,o.size)}</strong>${i>0&&z(Ue.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:l?null:"gemarkeerd"})}>${l?Ue.every:Ue.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ue.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Ue.print}</button>
      <${he} name=${`${Ue.file}.csv`} rows=${()=>yd(r,e)} label=${Ue.csv} id="merk-csv" />
      ${qe()&&a`<${dg} scenario=${e} report=${s} />`}
    </section>
  `}function mg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(as).flatMap(r=>r.partners),...ta],s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",jt.fields.partner,e(n,lr).sort((r,i)=>Z(r[1],i[1]))],["stap",jt.fields.step,[...gn,...wd("stap",kt)]],["vraag",jt.fields.query,e(t.map(r=>r.query).sort(Z),is)],["gewicht",jt.fields.weight,[...s,...wd("gewicht",r=>G("Severity",r))]],["soort",jt.fields.kind,ko]];return a`
    <${kn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ve} ...${{name:r,label:i,options:l}} />`)}
        <${Lo} label=${jt.fields.text} name="tekst" />
        <${cr} names=${sc} />
      </div>
    <//>
  `}function fg({points:t,low:e,source:n}){let s=Object.fromEntries(sc.map(i=>[i,F.route.query[i]])),o=z(jt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${jt.parts[i]}</strong> ${g(jt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${jt.parts_label}>
      ${r("points","overleg",!n,{questions:ii(t),topics:o})}
      ${r("source",_d,n,{questions:ii(e)})}
    </nav>
  `}function hg({scenario:t}){let{vraag:e,partner:n}=F.route.query,s=e&&n?Ma(U(t).gaps,{...F.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${jt.none}</p>`;let{step:o,other:r,clear:i}=jt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>R({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function gg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>as(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>Z(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=li[n],p=Object.entries(li).map(([m,d])=>[m,jt.fold[d]]),u=()=>R({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${jt.heading[c]}</h2>
        <p>${jt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?jt.refold:jt.unfold}</button>
        </p>
      </header>
      <${os} legend=${jt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${md} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${fd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${hg} scenario=${s} />`}
  `}function xd({route:t}){let e=H(t.query),n=t.query,s=U(e).gaps,o=Zl(),r=o?La(s).filter(_=>ds().has(_.mark)):Ma(s,n),i=r.filter(_=>!_.source),l=r.filter(_=>_.source),c=n.deel?n.deel===_d:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||sc.some(_=>n[_]),m=n.vouw?n.vouw==="uit":$&&u.length<=bg,d=n.per in li?n.per:Object.keys(li)[Number(c&&!p)],h=(n.partner?Ma(s,{...n,partner:""}):[]).flatMap(as).flatMap(_=>_.deadline?_.subject:[]),k=o?jt.only_title:is(n.vraag);return a`
    <${st} text=${o?jt.bar.label:jt.title}>
      <p class="uitleg">${g(jt.intro,{report:ns(ot(e.plan))})} ${Hn}</p>
    <//>
    ${je(e).map(_=>a`<${rs} key=${_.key} plan=${_} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${k}</strong></p>`:a`<${fg} ...${{points:i,low:l,source:c}} />`}
      <${ka} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${mg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${jt.source_intro}</p>`}
        <p class="zacht" id="weegt">${jt.weights}</p>
        <${si} works=${h} partner=${n.partner||""} />
        <${gg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${he} name="aandachtspunten.csv" rows=${()=>yd(u,e)} /></p>
        <${zo} />
      </div>
    </div>
    <${$g} gaps=${s} scenario=${e} />
    <${be} text=${g(jt.shown,{points:ii(i),low:ii(l)})} />
  `}var jt,Ue,yd,wd,sc,_d,ii,li,bg,vd=T(()=>{"use strict";Fe();W();Q();Ot();P();Pt();B();Ae();Xl();Y();pt();Ye();Yt();nc();Xs();Or();jt=b.gaps,Ue=b.gaps.bar,yd=(t,e)=>[[...jt.csv,...Qs],...t.map(n=>[n.number,G("Severity",n.severity),is(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(kt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(lr).join(", "),n.subject_label,Zs(n).map(me).join("; "),...Qt(e,n.plan)])];wd=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,bt(n.split(",").map(e))]]:[]},sc=["tekst","stap","soort","partner","vraag","gewicht"];_d="bron",ii=t=>z(jt.questions,t.length);li={onderwerp:"topic",soort:"query"};bg=25});function wg({id:t,scenario:e}){let n=Ke.cell_columns,s=U(e).matrix.kind.filter(c=>Yi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(rt(c.column)),r=c=>a`<a href=${Ls(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=We(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Vn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>We(c).word,csv:Fo,cell:i},Od(n.how,c=>c.most_basis)];return a`
    <${et} title=${Ke.cells} note=${qt(e)}>
      <${dt} id="vakken" caption=${Ke.cells_caption} rows=${s} columns=${l}
        file=${dr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function yg({id:t,links:e,scenario:n,undecided:s}){let o=Ke.columns,r=A=>mt(A,"initiative"),i=A=>Ct(A)?.key,{links:l,matrix:c}=U(n),p=C(e.map(r)).length,u=[...Vn(i),At("actie",o.action,r),{key:"soort",label:o.kind,text:A=>_t(A,"interventionKind").map(rt).join(", ")},{key:"wie",label:o.who,sort:!1,text:A=>Cn(r(A)),cell:A=>a`<${at} ids=${qn(r(A))} none=${Cn(r(A))} />`},xn("stand",o.stand,r,n.date),Od(o.how,A=>l[A][0],A=>`; ${[G("Strength",l[A][1]),Fa(A)].filter(Boolean).join("; ")}`)],$=dr(t,"activiteiten",n,i),m={id:"wiewat",caption:Ke.work_caption,rows:e,sort:"actie",columns:u,file:$},d=e.flatMap(A=>y.works[r(A)]?.chapters||[]),f=A=>bt($t(A,"chapterLead").map(O)),k=hn.filter(A=>d.includes(A)&&f(A)).map(A=>`${O(A)} – ${f(A)}`).join("; "),_=e.flatMap(A=>_t(A,"interventionKind")),v=C(c.kind.map(A=>A.column)).filter(A=>!_.includes(A)),w=mt(t,"broader")&&!s&&g(Ke.absent,{kinds:bt(v.map(rt))}),S=jo(ot(n.plan),b.shared.nothing_step),j=a`<p>${s?b.overview.undecided:S}</p>`;return a`
    <${et} title=${g(e.length>p?Ke.work_rows:Ke.work,{count:p,rows:e.length})}>
      ${e.length?a`<${dt} ...${m} />`:j}
      ${w&&a`<p>${w}</p>`}
      ${k&&a`<p class="zacht">${g(Ke.heads,{chapters:k})}</p>`}
    <//>
  `}function _g({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${E} id=${n} />`,g(ke(Ct(n)).thing.step.helper,{awareness:Ft(n,"awareness")||Ke.unaware})]);return a`<${et} title=${Ke.helpers}><${zt} items=${e} /><//>`}function Cd({id:t}){let e=H(F.route.query),n=$t(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Dt(l,"barrier")).filter(l=>Le(l,i)),r=s.flatMap(i=>J(i,"at").flatMap(l=>l.of)).filter(i=>i in U(e).links&&Wt(i,e.plan));return a`
    <${kg} id=${t} narrow=${n} />
    <${wg} id=${t} scenario=${e} />
    <${yg} id=${t} links=${r} scenario=${e} undecided=${op(e).has(t)} />
    <${Ra} title=${Ke.requested} ids=${o("Recommendation").filter(i=>Wt(i,e.plan))} />
    <${_g} ids=${o("Facilitator")} />
  `}var Ke,co,ci,Sd,Od,kg,pi=T(()=>{"use strict";W();Q();P();Pt();B();we();Ln();Y();pt();It();Yt();ut();Be();Xe();cn();Ke=b.thing.step,co=t=>$n.filter(e=>t.includes(e.notation)).map(e=>e.label),ci=t=>y.works[t]?.across?b.shared.all_steps:co(Rn(t)).join(", "),Sd=t=>fe[t]?.[1]||"",Od=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Sd(e(s))+n(s),cell:s=>e(s)&&[a`<${Se} basis=${e(s)} />`,` ${Sd(e(s))}${n(s)}`]}),kg=({id:t,narrow:e})=>a`
  <${et} title=${Ke.what}>
    <${Zt} text=${x(t,"step")} />
    <${Zt} text=${x(t,"definition")} />
    <${Zt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ke.narrower}<${at} ids=${e} />.</p>`}
    ${mt(t,"broader")&&a`<p>${Ke.broader}<${E} id=${mt(t,"broader")} />.</p>`}
  <//>
`});function ui({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=b[e];return function({route:{query:f}}){let h=H(f),{plan:k,strict:_}=h,v=o.map(([,L,yt])=>yt.find(([Kt])=>Kt===f[L])?.[1]),w=p&&_&&b.shared.choices.strict_phrase,S=[...v,f.tekst,w].filter(Boolean).join(" · ")||b.shared.all,{found:j,some:A}=ir(f.tekst||""),lt=new Set(A.length?[]:j.map(({id:L})=>L)),oe=n(h).filter(L=>!f.tekst||lt.has(L.id)||Oo(r(L),f.tekst)).filter(L=>o.every(([,yt,,Kt])=>!f[yt]||Kt(L,f[yt]))),N=z(m.count,oe.length),Nt=()=>jn([...s,...$],Gr(oe,s,Tl("sorteer",i)),L=>Qt(u?h:null,Ct(L.id)?.key||L.plan||k,S));return a`
      <${st} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${kn}>
        <${Gs} />
        ${u&&a`<${pr} />`}
        <${ga} fields=${o} names=${["tekst","vouw",...o.map(([,L])=>L)]}>
          <${Lo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Mo} />`}
      <p class="telling">${N}<${he} name=${`${Jo(m.title)}.csv`} rows=${Nt} /></p>
      <${dt} id=${t} caption=${g(m.caption,{count:N})} rows=${oe} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${be} text=${N} />
    `}}var Jn,Xt,vn,Ad,jd,Ed,Cr,jr,Bd,xg,po,vg,Sg,Og,Nd,Pd,Cg,Ld,Md,Id,jg,Lg,Mg,Td,Tg,qd,Rd,Wd,$s,Lr,Dd,zg,Fg,zd,Fd,Hd,Vd=T(()=>{"use strict";Co();W();Q();Ot();P();Pt();B();Us();Y();pt();It();Ye();Yt();ut();Be();Xe();pi();Jn=b.partners,Xt=b.measures,vn=b.lookup;Ad=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>_t(t,e))].join(" "),jd="organisationKind",Ed=ui({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[I?t:""],textOf:({id:t})=>Ad(t),fields:[[Jn.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Jn.fields.kind,"soort",Zo("OrganisationKind"),({id:t},e)=>x(t,jd)===e],[Jn.fields.role,"rol",Object.entries(Jn.roles),({roles:t},e)=>t.includes(e)]],columns:[At("naam",Jn.columns.name,({id:t})=>t,O,Os),{key:"soort",label:Jn.columns.kind,text:t=>Ft(t.id,jd)},{key:"stappen",label:Jn.columns.steps,text:t=>co(t.steps).join(", ")},{key:"handelt",label:Jn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Jn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Jn.columns.wish,text:t=>t.wish}]}),Cr=t=>y.called[t]?.short||"",jr=t=>x(t,"prefLabel"),Bd="exploitationForm",xg=In.map(t=>({id:t,...y.works[t],text:[Ad(t),Ft(t,Bd)].join(" ")})).sort((t,e)=>Z(Cr(t.id)||"~",Cr(e.id)||"~")||Z(jr(t.id),jr(e.id))),po=I?"":Qn[0].date,vg={key:"plan",label:D(hs(po)),text:({id:t})=>Re(t,po)?xe(t,po):"",cell:({id:t})=>Re(t,po)&&a`<${vt} id=${t} date=${po} />`},Sg=t=>{let{outcome:e="",stand:n=""}=an(t),s=b.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Og=(t,e)=>{let n=Ds(t).filter(s=>x(s,"dueBy")===e);return`${nt(e)}: ${bt(n.map(s=>x(s,"deadlineLabel")||jr(t)))}`},Nd="alle",Pd=({id:t},e)=>Le(t,e),Cg=({id:t,across:e},n)=>n===Nd?e:Rn(t).includes(n),Ld=t=>a`<span class="zacht">${t}</span>`,Md=hn.map(t=>[t,O(t)]),Id=ui({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>xg.filter(e=>Wt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>jr(t),more:[{key:"hoofdstuk",label:Xt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Xt.columns.who,text:({id:t})=>Cn(t)},{key:"beloofd",label:Xt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Xt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Xt.columns.terms,text:({id:t})=>Ds(t).map(Sg).join("; ")},To(vn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...Md,["",Xt.no_chapter]]},fields:[[Xt.fields.what,"wat",Object.entries(Xt.types),Pd],[Xt.fields.chapter,"hoofdstuk",Md,({chapters:t},e)=>t?.includes(e)],[Xt.fields.step,"stap",[...gn,[Nd,Xt.across]],Cg],[Xt.fields.kind,"soort",ko,({id:t},e)=>Xn(t).includes(e)],[Xt.fields.status,"staat",Zo("Status"),({id:t},e)=>Re(t)===e],[Xt.fields.form,"vorm",Zo("ExploitationForm"),({id:t},e)=>_t(t,Bd).includes(e)]],columns:[{key:"nr",label:Xt.columns.number,text:({id:t})=>Cr(t),cell:({id:t})=>Cr(t)?a`<a href=${Je(t)}>${Cr(t)}</a>`:Ld(Xt.no_number)},At("naam",Xt.columns.name,({id:t})=>t,jr),...Vn(({id:t})=>Ct(t)?.key),{key:"wat",label:Xt.columns.what,text:({id:t})=>de(t)},...po&&po!==Ce?[vg]:[],xn("nu",I?Xt.columns.stand:D(hs(Ce)),({id:t})=>t),{key:"termijn",label:Xt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${Og(t,s)}</p>`):nt(e)}},{key:"stap",label:Xt.columns.step,text:({id:t})=>ci(t)},{key:"wie",label:Xt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":b.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${at} ids=${e} />`:Ld(t?"":b.shared.no_lead)}]}),jg=["concerns","reportedUnder","barrier","answeredBy"],Lg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(jg.flatMap(n=>$t(t,n))).filter(Jt),text:[O(t),..._t(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Mg=({id:t})=>a`<${Zt} text=${x(t,"summary")} look="zacht" />`,Td="Recommendation",Tg=Object.entries(vn.types).filter(([t])=>Ws(t).length),qd=(t,e,n)=>ui({name:t,of:e,sort:"naam",rows:({plan:s})=>Lg.filter(o=>Wt(o.id,s)&&Le(o.id,Td)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(vn.types).find(o=>Le(s,o))||"",titles:Object.entries(vn.types).map(([s,o])=>[s,D(o)])},fields:[[vn.fields.what,"wat",Tg.filter(([s])=>s===Td===n),Pd],[vn.fields.step,"stap",gn,({steps:s},o)=>s.includes(o)]],columns:[At("naam",vn.columns.name,({id:s})=>s,O,Mg),...Vn(({id:s})=>Ct(s)?.key),{key:"wat",label:vn.columns.what,text:({id:s})=>de(s)},{key:"zegt",label:vn.columns.description,text:s=>s.description},{key:"over",label:vn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${at} ids=${s.about} name=${ie} />`},To(vn.columns.place,({id:s})=>s)]}),Rd=qd("naslag","lookup",!1),Wd=qd("gevraagd","requested",!0),$s=b.timeline,Lr=t=>t.day.slice(0,4),Dd=t=>F.route.query.jaar||Lr(t),zg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?wo(t.id):[Lr(t)];return n?n<=e&&e<=s:Lr(t)===e},Fg=t=>Dd(t)===Lr(t)?t.day:`z${t.day}`,zd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Fd=on(C(y.timeline.map(Lr))),Hd=ui({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&xe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${zd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:Dd,titles:Fd},fields:[[$s.fields.what,"wat",Object.entries($s.kinds),(t,e)=>t.kind===e],[$s.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[$s.fields.year,"jaar",Fd,zg]],columns:[{key:"dag",label:$s.columns.when,text:Fg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:$s.fields.what,text:t=>$s.kinds[t.kind]},{key:"wat",label:$s.columns.what,text:zd,cell:t=>[t.id&&a`<${E} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:$s.columns.stand,text:t=>t.phrase},To(vn.columns.place,t=>t.at)]})});function Ag({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Es.requested_mark}</span>`,r=e&&a`<span class="bij door">${Es.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${cs} bar=${t.bar} />${l}`}function Eg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Na(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Un(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${We(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ys(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${g(Es.cell,{row:t.label,step:kt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Ag} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Se} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function $i({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=yn(n),i=Ao(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(Oa(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Pg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${di(n)} role="table">
      <caption>${g(Es.caption,{rows:Es.heads[t],scenario:qt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Es.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Bg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Es.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${De(t,e,n).map(u=>a`<${Ng} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Es,Bg,Ng,Pg,di,oc=T(()=>{"use strict";W();Q();P();B();Ln();pt();so();ut();Es=b.overview;Bg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Je(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ng=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${E} id=${t.id} text=${t.label} />`:t.label}</th>
    ${yn(e).map((o,r)=>a`<${Eg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Pg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Es.one_step}>
    ${yn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${kt(s)}
        </button>
      `)}
  </div>
`,di=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function qg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Bs.wish}</h2><a href=${M(Bs.also.to,Bs.also.choose)}>${Bs.also.ask}</a>
      <ul class="tegels">
        ${Bs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${M(n.to,n.choose)}>
                <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
                  focusable="false">${Ig[n.sign]}</svg><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Rg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&wa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Wg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Bs.discuss.title}</h2><p>${Bs.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Bs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Rg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Dg({state:t,word:e,things:n,date:s}){let o=I?"h4":"h3",r=l=>Ss(l,s)[1]&&a`<span class="zacht"> – ${Ss(l,s)[1]}</span>`,i=g(te.group,{state:D(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Me} ids=${Et(n)} more=${r} />
    </div>
  `}function Hg({scenario:t,plan:e}){let n=I?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Dg} ...${u} date=${t.date} />`),p=i?te.undecided:jo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(te.apart.title,{kind:l.label})}<//>
          <p>${g(te.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Kd({route:t}){let e=H(t.query),n=Object.hasOwn(rc,t.query.rijen||"")&&rc[t.query.rijen||""]||"kind",s=Object.entries(rc).map(([c,p])=>[c,te.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e),l=a`<${Kg} answer=${i} plan=${ot(e.plan)} plans=${je(e)} />`;return a`
    ${n==="kind"?l:a`<${st} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${qt(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${Ks}>
            <${os} legend=${te.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${je(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${rs} plan=${c} />
            <${$i} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${he} name="matrix.csv" rows=${()=>Ug(n,e,c)} />
              <${tn} name=${di(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${di(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${js} text=${()=>location.href} label=${te.link} />
            </div>
            <${Hg} scenario=${e} plan=${c} />
          `)}
        <${zo} />
      </div>
      <${Ea} undecided=${Ca(e)} />
    </div>
    ${r&&a`<${No} address=${r} by=${n} scenario=${e} />`}
    <${be} text=${r?"":g(te.shown,{scenario:qt(e)})} />
  `}var te,Ud,Ig,Bs,rc,Vg,Ug,Kg,Gd=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ln();Y();pt();so();Ye();Yt();Ts();ut();oc();cn();te=b.overview,{truth:Ud}=b.thing,Ig={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Bs}=te;rc={"":"kind",partner:"partner",vorm:"form"},Vg=(t,e,n)=>{let{word:s,lines:o}=We(e);if(!e)return[t.label,kt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,kt(n),s,o.join("; "),G("Basis",r),Ud[String(i)],l,c,p,Ud[String(u)]]},Ug=(t,e,n)=>[[...te.csv,...Qs],...De(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Vg(s,o,yn(n)[r]),...Qt(e,n.key)]))],Kg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${st} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:ns(e)})}</p>
      <p><strong>${z(te.start.dated,s.length,{years:bt(s)})}</strong>
        ${" "}${te.start.since}</p>
    <//>
    <${qg} answer=${t} />
  </div>
  <${Wg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Jd(t,e){let n=await ct().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Fn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Gg(c,n)),l=(r||[]).length-i.length;return ct().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ic({decisions:i,undone:[]}),null}function Gg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ic(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ct().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function ze(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await ic({decisions:[...e,...t],undone:[]})}async function Qd(t){let{decisions:e,undone:n}=Vt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await ic({decisions:s.slice(0,o),undone:s.slice(o)})}function Tr(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(b.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Fn,Vt,mi,ac,Mr,fi,uo,hi,$o=T(()=>{"use strict";P();B();Ae();Fn=()=>ct().board,Vt=()=>Fn();mi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),ac=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Mr,fi]=[ac("column"),ac("name")],uo=(t,e)=>ac("list")("",t,e);hi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function An({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Go(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var zr=T(()=>{"use strict";W()});function Jg({column:t,act:e}){let[n,s]=t.both,{found:o}=Vt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>ze(Mr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(gt.readings[f],{one:n,other:s}):gt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Qg({column:t,act:e}){let{targets:n,fields:s}=Vt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,Yd),gt.notes,...n.slice(Yd)]),d=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${An} label=${g(gt.as,{head:r})} value=${d[0]?.[0]||l||gt.notes}
          options=${[...d,...on(m)]} pick=${f=>e(()=>ze(Mr(o,"target",f===gt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(gt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Jg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Yg(){let[t,e]=q(0),{rows:n,fields:s}=Vt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${gt.following}</button>
      </p>
    </section>
  `}function Zd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Vt().found,l=[[g(gt.read,{read:n.filter(c=>!c.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:n.filter(c=>c.led).length,count:n.length}),gt.sum.led],[String(hi(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Qg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <${An} id="plannaam" label=${gt.plan_title} value=${r.title}
              pick=${c=>t(()=>ze(uo(i.title,c)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <${An} id="plandag" type="date" label=${gt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>ze(uo(i.day,c)))} />
          </label>
        </section>
        <${Yg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,Yd,Xd=T(()=>{"use strict";W();P();$o();B();zr();gt=b.board.columns,Yd=-1});function t$({act:t}){let e=ae(),[n,s]=q(null),[o,r]=q(""),[i,l]=q(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(en.busy,async()=>{let f=await d(),h=await Jd(f.name,f.data);if(s(h&&{...h,given:f}),h)return Mt(h.message);location.hash=M("controleer",{stap:"kolommen"})}),u=d=>c(d?en.result.alongside_busy:en.result.making,async()=>{n&&(await Sr(n.given,d)).ok&&(location.hash=M(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=kd(d);return{name:f.name,data:await Qr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Oe(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${en.list.drop}</h2>
        <p>${en.list.kinds}</p>
        <label class="veld"><span>${en.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${en.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${en.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${en.list.pasted}.txt`,i)}>
            ${en.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${en.list.example_name}.csv`,en.list.example_list)}>${en.list.example}</button>
        </div>
      </section>
    </div>
    <${zt} look="bordfeiten" items=${en.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ai} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${b.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${b.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var en,e$=T(()=>{"use strict";Fe();W();Q();$o();B();Ae();Or();Xe();en=b.board});function Zg({which:t,text:e,act:n}){let[s,o]=q(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Vt().found.organisations;return a`<details><summary>${Lt.other}</summary>
    <label class="veld"><span>${g(Lt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>ze(fi(t,"names",s||"")))}>${Lt.other_take}</button></details>`}function n$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Vt().found,r=(...$)=>e.filter(({reading:m})=>$.includes(m)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),hi(e).length],u=($,...m)=>t.bind(null,()=>ze(fi($,"names",m.join("; "))),void 0);return a`
    <p class="uitleg">${p?g(Lt.intro,{count:e.length,asks:p}):Lt.nothing}</p>
    <${Fr} act=${t} title=${Lt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(Lt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:m,parts:d})=>a`
        <p>${d.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...d)}>${g(Lt.split,{count:d.length})}</button>
          <button type="button" class="alslink" onClick=${u($,m)}>${Lt.one}</button>
        </p>
      `}
    <//>
    <${Fr} act=${t} title=${Lt.same} names=${r("same")}>
      ${({which:$,parts:m,meant:d})=>a`
        <p>${g(Lt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,d)}>${Lt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...m)}>${Lt.no}</button>
        </p>
      `}
    <//>
    <${Fr} act=${t} title=${Lt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Lt.fresh,{names:bt(l)})}</p>`}>
      ${({which:$,text:m,kind:d})=>a`
        <${An} label=${g(Lt.kind_of,{name:m})} value=${d||"organisatie"}
          options=${Object.entries(Lt.new_kinds)} pick=${f=>t(()=>ze(fi($,"kind",f)))} />
      `}
    <//>
    <${Fr} act=${t} title=${Lt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Lt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Lt.left_out}</h2><ul>${n.map($=>a`<li>${$}</li>`)}</ul>
        <p class="zacht">${Lt.left_out_more}</p>
      </section>`}
    <${Fr} act=${t} title=${Lt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Lt.means,{meant:$})}</p>`}
    <//>
    <section>
      <h2>${Lt.expect}</h2>
      <p class="zacht">${Lt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${$=>t(()=>ze(uo(o.without,$.target.checked?"nee":"ja")))} />
        ${Lt.expect_yes}
      </label>
    </section>
  `}var Lt,Fr,s$=T(()=>{"use strict";W();P();$o();B();zr();Lt=b.board.partners;Fr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length+r}</span></h2>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(Lt.count,i.count)}</span></p>
            ${s?.(i)}<${Zg} ...${i} act=${n} />
          </li>`)}</ul>
    </section>
  `});function tb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function eb({row:t,name:e,act:n}){let{choices:s}=Vt().found,o=t.asks[e],r=[["","…"],...on(s[e]||[])],i=l=>n(()=>ze(Mr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${xt.right}</button>`}
      ${s[e]&&a`<${An} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function nb({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Vt().found,[c,p]=q(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=h=>{n(t,c&&$&&!t.places.includes(h)?`${$}; ${h}`:h),p(!1)};function f(h){let{target:k,currentTarget:_,key:v,shiftKey:w}=h;if(k!==_||h.ctrlKey||h.altKey||h.metaKey)return;let S=r.find(j=>j.key===v.toUpperCase());if(S)d(S.value);else if(v==="Enter"&&w&&u)o();else if(v==="Enter"&&u)d(u.value);else if(v.toUpperCase()==="L")n(t,"");else if(v==="+")p(!0);else if(v==="ArrowDown"||v==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(_)+(v==="ArrowDown"?1:-1)]?.focus()}else if(v==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;h.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${tb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:h,role:k})=>a`<span>${h}${k&&` (${k})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||xt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(h=>a`<${eb} row=${t} name=${h} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:h,key:k})=>a`<button type="button" class=${u?.value===h?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(h))} onClick=${()=>d(h)}>
              ${h} <kbd aria-hidden="true">${k}</kbd></button>`)}
        </div>
        <label class="veld"><span>${xt.kind}</span>
          <${An} label=${xt.kind} value=${m} pick=${h=>{s(),e(()=>ze(mi(t.which,l.kind,h)))}}
            options=${[["",xt.unknown],...on(C([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${u&&!r.some(({value:h})=>h===u.value)&&a`<button type="button" class="is-voorstel"
              onClick=${()=>d(u.value)}>${u.value} <kbd aria-hidden="true">↵</kbd></button>`}
          ${$&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${xt.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${xt.later}</button>`}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function sb(){let{cells:t,places:e}=Vt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${xt.matrix}</h2>
      <p class="zacht">${xt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(xt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function o$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Vt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(Xg),[p,u]=q(0),[$,m]=q([]),d=ae(),[f,h]=q(0),k=[...e,...["",gi].map(L=>({reason:L,value:"",count:0,strength:""}))].map(L=>({...L,count:n.filter(yt=>lc(yt,L.reason)).length})).filter(({count:L})=>L),_=n.find(({which:L})=>L===$.at(-1)),v=k.find(({reason:L})=>L===r)||k.find(({reason:L})=>_&&lc(_,L))||k[0],w=v?.reason,S=L=>{i(L),m([]),u(0),K()&&d.current?.scrollIntoView()},j=n.filter(L=>lc(L,w)||L.open&&$.includes(L.which)),A=Math.max(0,Math.min(p,j.length-1)),lt=L=>t(()=>ze(...L.map(yt=>mi("*",o.step,"",yt))),Tr);async function oe(L,yt){let Kt=j.indexOf(L);await t(()=>ze(mi(L.which,o.step,yt)));let Br=Vt().found.rows.filter(({open:Z$})=>Z$).length;Mt(g(yt?xt.is_at:xt.is_open,{title:L.number||L.title,value:yt,count:Br})),h(Br||!L.open?Kt+1:-1)}Oe(()=>{if(!f)return;f<0&&St("verder")?.focus();let L=d.current?.querySelectorAll(".bordkaart")||[],yt=L[Math.min(K()?1:f,L.length)-1];f>0&&(yt||document.querySelector(".bordreden"))?.focus(),h(0)},[f]);let N=e.filter(({strength:L})=>L==="sterk").map(({reason:L})=>L),Nt=L=>L===gi?xt.done:L||xt.none;return a`
    <p class="bordstand">${Tr()} ${n.every(({judged:L})=>L)&&xt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${xt.reasons}</h2>
        ${N.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>lt(N)}>${xt.take_strong}</button>`}
        <ul>
          ${k.map(({reason:L,value:yt,count:Kt,strength:Br})=>a`<li key=${L} class=${L===w?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(L===w)}
                  onClick=${()=>S(L)}><span class="bordtal">${Kt}</span> ${Nt(L)}</button>
                <p class="zacht">
                  ${Br==="zwak"&&a`<span class="bordnaam">${xt.weak}</span> `}
                  ${yt?g(xt.proposal,{value:yt}):L===gi?xt.done_more:xt.none_more}
                </p>
                ${yt&&a`<button type="button" class="klein" aria-label=${`${z(xt.take,Kt)}: ${L}`}
                    onClick=${()=>lt([L])}>${z(xt.take,Kt)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Nt(v.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${xt.keys}</summary>
          <p>${g(xt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(K()?j.slice(A,A+1):j.slice(0,l)).map(L=>a`<${nb} key=${L.which} ...${{row:L,act:t,place:oe}}
              hold=${()=>m([...$,L.which])}
              all=${()=>lt([L.proposal?.reason||""])} />`)}
        </ul>
        ${K()&&j.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!A} onClick=${()=>u(A-1)}>${xt.previous}</button>
            <span>${g(xt.which,{place:A+1,count:j.length})}</span>
            <button type="button" disabled=${A>j.length-2}
              onClick=${()=>u(A+1)}>${xt.following}</button>
          </p>`}
        ${!K()&&j.length>l&&a`<button type="button"
            onClick=${()=>c(j.length)}>${g(xt.more,{count:j.length-l})}</button>`}
      </section>
      <${sb} />
    </div>
  `}var xt,Xg,gi,lc,r$=T(()=>{"use strict";Fe();W();Ot();P();$o();B();zr();xt=b.board.place,Xg=30,gi="-",lc=({open:t,proposal:e},n)=>n===gi?!t:n?e?.reason===n:t&&!e});function a$({act:t}){let e=Vt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,$]=q(""),m=JSON.stringify(s),d=e.taken===m&&ct().own;Oe(()=>{d||t(async()=>{e.taken=m;let w=await Sr({name:n,decisions:s},!1);p(w.ok?null:w)})},[m]);let f=()=>wn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),h=()=>u!==Ge.alongside_busy&&Yn($,Ge.alongside_busy,async()=>{let w=await Sr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=M("vergelijk")});if(c)return a`<div class="antwoord"><${ai} ...${c} /></div>`;if(!d)return a`<p role="status">${Ge.making}</p>`;let k=H(F.route.query),_=y.plans.find(({title:w})=>w===r.title)||y.plans[y.plans.length-1],v=U(k).apart.filter(w=>w.plan===_.key&&w.groups.length);return a`
    <p>
      ${Tr()}
      ${o.some(w=>!w.judged)&&a` <strong>${Ge.not_yet}</strong>`}
    </p>
    <${$i} by="kind" scenario=${k} plan=${_} />
    ${v.map(({kind:w,groups:S})=>{let j=S.flatMap(A=>A.things);return a`<p>${z(Ge.apart,j.length,{kind:rt(w)})} <${at} ids=${j} /></p>`})}
    ${F.route.query.cel&&a`<${No} address=${F.route.query.cel} by="kind" scenario=${k} />`}
    <p><a href=${M("aandachtspunten")}>${Ge.questions}</a></p>
    <section class="blok">
      <h2>${Ge.take_along}</h2>
      <label class="veld"><span>${Ge.access}</span>
        <${An} id="toegang" label=${Ge.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>ze(uo(l.access,w)))} />
      </label>
      <p class="zacht">${Ge.access_more}</p>
      <${oi} files=${[{id:"bewaar-werkmap",label:Ge.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ge.choices}</button>
        <button type="button" id="ernaast" onClick=${h}>${Ge.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ge.workbook_more} ${Ge.next_list}</p>
    </section>
    <${ri} />
  `}var Ge,i$=T(()=>{"use strict";W();Q();P();Pt();$o();B();Ae();pt();so();Yt();ut();oc();zr();Or();Ge=b.board.result});function c$({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function lb(){let t=document.activeElement,e=ab.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(ib));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function cb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Vt(),l=o.rows.filter($=>$.open).length,c=Ns[Ns.indexOf(t)+1],p=($,m)=>e(Qd.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Ut.next_open,{count:l}):Ut.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Ut.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Ut.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Ut.undone)}>${Ut.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Ut.redone)}>${Ut.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>rb(e)}>${Ut.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function u$({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=Fn()&&Ns.includes(o)?o:Ns[0],{of:i,Step:l}=l$[r],c=Fn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let f=lb(),h=Fn()?.decisions.length;try{s(""),await m(),e(_=>_+1);let k=Fn()?.decisions.length||0;d?Mt(d()):k!==h&&Mt(z(Ut.decided,k)),window.setTimeout(f,60)}catch(k){s(k.message)}}Oe(()=>{F.started&&window.scrollTo(0,0)},[r]),Oe(()=>{function m(h){let k=St({z:"ongedaan",y:"opnieuw"}[h.key]||"");!k||!h.ctrlKey||h.target.matches("input,textarea")||(k.click(),h.preventDefault())}let d=h=>Fn()?.saved===!1&&h.preventDefault(),f=new AbortController;return window.addEventListener("keydown",m,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[F.route]);let $={day:p,own:Fn()?.found.own,count:Fn()?.found.rows.length};return a`
    <${ob} at=${r} />
    <${st} key=${r} text=${i.title} title=${`${b.check.title}: ${Ut.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Ut.source,{...c,day:p,who:c.access||Ut.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Fn()&&r!==Ns[0]&&a`<${cb} at=${r} act=${u} />`}
    ${r===Ns[0]&&a`<${ri} /><${bd} />`}
  `}var Ut,l$,Ns,p$,ob,rb,ab,ib,d$=T(()=>{"use strict";Fe();W();Q();Ot();P();$o();B();Ae();Xd();e$();s$();r$();i$();Yt();Or();Ut=b.board,l$={lijst:{of:Ut.list,Step:t$},kolommen:{of:Ut.columns,Step:Zd},plaatsen:{of:Ut.place,Step:o$},partners:{of:Ut.partners,Step:n$},resultaat:{of:Ut.result,Step:a$}},Ns=Object.keys(l$);p$=()=>a`
  <${st} text=${Ut.elsewhere.title}><p class="uitleg">${Ut.elsewhere.intro}</p><//>
  <ol>${Ut.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${zo} />
`,ob=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ut.steps_label}><ol>
      ${Ns.map((e,n)=>a`<li class=${n<Ns.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ut.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,rb=t=>t(async()=>{let e=Vt(),{name:n,data:s}=await ct().ask("workbook",{decisions:e.decisions});wn(n,s,vr.xlsx),e.saved=!0}),ab=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],ib=":is(button,select,input,a)"});function pb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>cc?` ${g(un.first,{count:cc})}`:"";return a`
    <${dt} id="eigen-uitkomst" caption=${`${z(un.rows,e.length)}${o}`}
      rows=${e.slice(0,cc)} columns=${s} />
    <div class="acties"><${he} name=${un.file} rows=${()=>[t,...e]} label=${un.csv} /></div>
  `}function f$({start:t=un.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Yn(o,un.busy,async()=>i(await ct().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${un.title}</h2>
      <p class="zacht">${un.intro}</p>
      <label class="veld breed"><span>${un.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${un.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?un.yes:un.no}</strong></p>`}
        ${r?.graph&&a`<${m$} label=${un.result} text=${r.graph} />`}
        ${r?.columns&&a`<${pb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function db(t){let e=Object.entries(t.columns),n=s=>ks(s.subject)?a`<${E} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>h$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[ub],...Vn(s=>s.plan),{key:"bron",label:Bt.columns.place,sort:!1,text:s=>Zs(s).map(me).join("; ")}]}function $b({name:t,query:e,scenario:n}){let s=g$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Bt.nothing}</p>`;let o=db(e),r={rows:z(Bt.rows,s.length),scenario:qt(n)},i={key:"sentence",label:Bt.columns.sentence,text:c=>c.sentence},l=()=>jn([i,...o],s,c=>Qt(n,c.plan));return a`
    <${dt} id=${`uitkomst-${t}`} caption=${g(Bt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${he} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${Bt.as_sentences}</a>
    </div>
  `}function mb({name:t,query:e,scenario:n}){let s=e.shelf===fa,o=M("overzicht",{rijen:Bt.rows_of[t]});return a`
    <p class="kruimel"><a href=${M("vragen")}>${Bt.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${kn}><${ba} /><//>`}
    <${_n} pairs=${[[Bt.why,e.why],[Bt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Bt.result}</h2><${$b} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!gl([t,e])&&a`<p>${e.open?Bt.open:Bt.elsewhere}</p>`}
    ${t in Bt.rows_of&&a`<p><a href=${o}>${Bt.in_overview}</a></p>`}
    <details>
      <summary>${Bt.sparql}</summary>
      <${m$} label=${Bt.sparql} text=${e.sparql} lang="en" />
      <${js} text=${()=>e.sparql} label=${Bt.copy} />
    </details>
    ${ue()&&!e.open&&a`<${f$} key=${t} start=${e.sparql} />`}
  `}function fb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Bt.columns.title,text:o=>o.title,cell:o=>a`<a href=${M(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Bt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Bt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===fa?s:s.slice(0,2)} />
    </section>
  `}function b$({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Fs} />`;if(n)return a`<${mb} ...${{name:n,query:s,scenario:e}} />`;let o=ho(g$(e).map(r=>r.query));return a`
    <${st} text=${Bt.title}><p class="uitleg">${Bt.intro}</p><//>
    ${ue()&&a`<${f$} />`}
    ${Bt.shelves.map(r=>a`<${fb} shelf=${r} counts=${o} />`)}
  `}var Bt,un,cc,m$,$$,h$,g$,ub,k$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ae();Us();Y();pt();Ye();Yt();Xs();ut();Be();_r();Bt=b.questions,un=b.questions.own,cc=200;m$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;$$={barrier:t=>t.barrier&&kt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&lr(t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(ks(t.detail)?O(t.detail):t.description)},h$=(t,e)=>($$[t]?$$[t](e):e[t])||"",g$=t=>U(t).gaps.flatMap(e=>as(e).map(n=>({...n,plan:e.plan}))),ub={key:"severity",label:Bt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>h$("severity",t),cell:t=>a`<${ya} severity=${t.severity} />`}});function _$(t,e,n,s){let o=n;return{placed:dc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function hb({lane:t,rows:e,wide:n}){let s=ys(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Rt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Rt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Rt.line}>
        ${s.length?s.join(" · "):z(Ps.lane_total,e.length)}
      </text>
    </g>
  `}function gb({row:t,lane:e,shown:n,point:s}){let o=Rt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Rt.level,i=t.tail&&uc[t.outcome].tail&&Rt.left+t.tail,l={row:t,x:o,y:r},c=g(Ps.mark,{...t,what:t.what||Ps.card.none,phrase:uc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Je(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ni} outcome=${t.outcome} /></g>
    </a>
  `}function bb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=ye(o.id),c=Xi(o.work),p={...r>e*.62?{right:bi(e-r+14,e)}:{left:bi(r+14,e)},...i>n*.6?{bottom:bi(n-i,n)}:{top:bi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${lo} outcome=${o.outcome} on=${o.on&&g(Ps.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${me(l)}</p>`}
    </div>
  `}function v$({plan:t,rows:e,date:n}){let[s,o]=q(null),{wide:r,years:i,beyond:l}=Dn(t),{placed:c,bottom:p}=_$(t,e,Rt.top,({levels:S,title:j})=>Math.max(S*Rt.level+Rt.pad,j.length*Rt.line+36)),u=Rt.left+r+20,$=p+Rt.foot,m=el(t,n),d=Rt.left+m.x,f=g(Ps.report,{date:nt(m.date)}),h=f.length*8.6+24,k=()=>o(null),_=S=>S.key==="Escape"&&k(),v=l&&{x:Rt.left+l.x,y:Rt.top-9},w=Math.min(Math.max(d-h/2,Rt.left),u-h);return a`
    <div class="lanenvak" onMouseLeave=${k} onKeyDown=${_}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Ps.picture}>
        <rect class="daarna" x=${d} y=${Rt.top} width=${u-d} height=${p-Rt.top} />
        ${i.map(({year:S,x:j})=>a`
            <g class="jaar">
              <line x1=${Rt.left+j} x2=${Rt.left+j} y1=${Rt.top} y2=${p} />
              <text x=${Rt.left+j+4} y=${Rt.top-9}>${S}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Ps.beyond}</text></g>`}
        ${c.map(S=>a`<${hb} lane=${S} rows=${S.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Rt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${w} y=${p+4} width=${h} height="28" rx="3" />
          <text x=${w+h/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(S=>S.mine.map(j=>a`
              <${gb} key=${j.id} row=${j} lane=${S} shown=${s?.row.id===j.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${bb} at=${s} width=${u} height=${$} close=${k} />`}
    </div>
  `}function C$({scenario:t,plan:e}){let n=ts(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Dn(e),i=mn(e.key,t.date),l=f=>y$+8+f/s*(Ho-y$-16),c=f=>Math.max(kb,O$(f)*S$+4),{placed:p,bottom:u}=_$(e,n,pc,c),$=l(el(e,i).x),m=p.map(f=>g(w$.description,{chapter:yo(f),counts:bt(ys(f.mine))})),d=$>Ho-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ho} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${pc} width=${Ho-$} height=${u-pc} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ps.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ho} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${xb(yo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>yb(h).map(([k,_])=>a`<text class="jaartal" x=${l(k)-8} y=${f+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Ho} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(w$.line,{date:nt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<$c).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${_b(f,h)}) scale(${wb})`}>
              <title>${[h.name,h.by,uc[h.outcome].phrase].join(", ")}</title>
              <${ni} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var w$,Ps,uc,Rt,dc,x$,bi,y$,Ho,pc,S$,kb,wb,$c,O$,yb,_b,xb,mc=T(()=>{"use strict";W();Q();P();B();Y();It();ut();xr();w$=b.summary.lanes,Ps=b.promises,uc=b.shared.outcomes,Rt={left:320,top:32,foot:40,level:19,pad:30,line:21},dc=(t,e)=>Dn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);x$=({plan:t,lane:e})=>Dn(t).lanes[e]?yo(Dn(t).lanes[e]):"";bi=(t,e)=>`${t/e*100}%`;[y$,Ho,pc,S$,kb,wb]=[262,690,17,8,16,.62],$c=30,O$=t=>Math.min(t.levels,$c),yb=t=>[...ho(t.filter(({level:e})=>e>=$c).map(({x:e})=>e))],_b=(t,e)=>t.middle+(e.level-(O$(t)-1)/2)*S$,xb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function vb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Sn.route.undecided:Sn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${Sn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Ht(l)?"verzamel":""}>
                <${Se} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Sb({scenario:t,plan:e}){let n=De("kind",t,e),s=De("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${vb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function j$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:qt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${g(Sn.head,{date:nt(mn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Sn.foot.source,{sources:ss(t)})} ${g(Sn.foot.version,l)}</p>
        <p>${g(Sn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Ob({cell:t,step:e}){let[n,s]=[kt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${cs} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function jb({scenario:t,plan:e,...n}){let s=ke(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=Pn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${j$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:ns(e)})} ${r.lead}</p>
      <${rs} plan=${e} />
      <${ki} title=${s.matrix.title} note=${s.matrix.note}>
        <${Cb} scenario=${t} plan=${e} />
        <${hr} undecided=${Ca(t,e)} />
      <//>
      <${ki} title=${b.overview.start.discuss.title}>
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
  `}function Lb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ke(e),r=nt(mn(e.key,t.date)),i=er(ts(e,t.date),o.outcomes,Pn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${j$} plan=${e} scenario=${t} ...${n}>
      <${ki} title=${s.route.title} note=${s.route.note}>
        <${Sb} scenario=${t} plan=${e} />
      <//>
      <${ki} title=${s.lanes.title} note=${l}>
        <${C$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Do} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function L$({route:t}){let e=H(t.query),n=je(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${st} text=${Sn.title}><p class="uitleg">${Sn.screen}</p><//>
      <${Gs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Sn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${jb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Lb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${be} text=${Sn.screen} />
  `}var Sn,Cb,ki,M$=T(()=>{"use strict";W();Ot();P();Pt();B();Ln();pt();It();so();Ye();mc();ut();xr();Sn=b.summary;Cb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Sn.matrix.title}</caption>
    <thead>
      <tr><td></td>${yn(e).map(n=>a`<th scope="col">${kt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${De("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ob} cell=${s} step=${yn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ki=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function yi(t){let n=t.flatMap(o=>_o(o,H({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(fe).find(r=>n.includes(`${o} ${r}`));return wi($n.filter(s).map(o=>`${o.label} (${fe[s(o)||""][1]})`))}function Mb({id:t}){let e=J(t,"who").flatMap(v=>v.acts?v.to:[]),n=({key:v})=>g(X.steps,{steps:yi(e.filter(w=>Wt(w,v)))}),s=v=>y.partners[v].find(w=>w.id===t)?.steps||[],o=co(s("")),r=y.plans.filter(v=>s(I?v.key:"").length),i=J(t,"who").flatMap(v=>v.acts?[]:Rn(v.to)),l=co(C(i)).filter(v=>!o.includes(v)),c=v=>J(v,"who").every(w=>!w.acts||w.from===t),p=C(e.filter(v=>y.works[v]?.across&&c(v)).flatMap(Xn)),u=Dt(t,"unitOf"),$=Et(Dt(t,"chapterLead")),m=$.flatMap(ye),d=$.flatMap(v=>Dt(v,"concerns")).filter(v=>Le(v,"Contradiction")&&ye(v).some(w=>m.includes(w))),f=d.length>0&&a`${X.disputed} <${at} ids=${C(d)} />`,h=v=>{let w=co(y.partners[""].find(S=>S.id===v)?.steps||[]);return w.length>0&&a`<span class="zacht"> – ${wi(w)}</span>`},k=x(t,"tooi"),_=[...Po(t),[b.thing.also_known,Ia(t)],[X.leads,$.length>0&&a`<${Me} ids=${$} /> ${f}`],[X.units,u.length>0&&a`<${Me} ids=${u} more=${h} />`],[X.identity,k?g(X.identified,{code:k,date:nt(x(t,"checkedOn"))}):X.unidentified]];return a`
    <${et} title=${b.thing.known}>
      <${Zt} text=${x(t,"summary")} />
      ${Ht(t)&&a`<p>${X.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${X.independent}</p>`}
      ${r.map(v=>a`<p>${I&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${g(X.across,{kinds:wi(p.map(rt))})}</p>`}
      ${l.length>0&&a`<p>${g(X.named_steps,{steps:wi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${X.no_steps}</p>`}
      <${_n} pairs=${_} />
    <//>
  `}function Tb({id:t,rows:e}){let n=X.columns,s=p=>Ct(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...Vn(s),At("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>de(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Zt} text=${o(p)} look="zacht" />`]},xn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>ci(p.to)},ls(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter(m=>m.to===p),$=C(u.map(m=>m.phrase)).join(", ");return{...u[0],phrase:$,of:u.flatMap(m=>m.of)}}),l=dr(t,"activiteiten",H({}),s),c={id:"acties",caption:X.work_caption,rows:i,sort:"actie",columns:r,file:l,open:K()?Ab:void 0};return a`
    <${et} title=${g(X.work,{count:i.length})} note=${X.work_note}>
      ${i.length?a`<${dt} ...${c} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function zb({id:t}){let e=x(t,"organisationKind")===X.places.of&&!Ht(t)?_t(t,"altLabel"):[],n=p=>e.some(u=>es(p.replace("-"," ")).includes(es(u))),s=p=>_t(p,"place").filter(n).join(", "),o=J(t,"who").map(p=>p.to),r=Et(In.filter(p=>s(p)&&!o.includes(p))),l=a`<${Me} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${vt} id=${p} />`} />`,c=g(X.places.title,{count:r.length});return r.length>0&&a`<${et} title=${c} note=${X.places.note}>${l}<//>`}function Fb({id:t}){let[e,n]=[H({}),sa(t)],o=y.plans.flatMap(m=>ts(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=J(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>$t(m,"followedBy"))]).filter(m=>X.to_come.includes(Re(m))&&!o.some(d=>d.work===m)),l=m=>g(b.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:f,by:h})=>[n(m),m,d,`${f} (${l(h)})`]),...i.map(m=>["planned",m,xe(m).toLowerCase()])],p=Object.entries(X.coming.groups).flatMap(([m,d])=>{let f=c.filter(([k])=>k===m).map(([,k,..._])=>a`<li><${E} id=${k} />: ${_.filter(Boolean).join(", ")}</li>`),h=a`<${Mn} id=${`komt-${m}`} items=${f} first=${K()?fc:void 0} />`;return f.length?a`<p>${z(d,f.length)}</p>${h}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${X.coming.all}</a></p>`;return p.length>0&&a`<${et} title=${X.coming.title} note=${X.coming.note}>${p}${$}<//>`}function Eb({id:t}){let e=J(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${E} id=${s} /></h3>
      <${fr} id=${o} /><${ne} of=${[o]} />
    `);return a`
    <${et} title=${g(X.own,{count:e.length})} note=${X.own_note}>
      <${Mn} id="eigen" as="div" first=${fc} items=${n} />
    <//>
  `}function Bb({id:t}){let e=J(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Zt} text=${x(i,"summary")} />`)} <${ne} of=${r} />
  `,s=Et(C(e.map(r=>bs(r,t)))).map(r=>{let i=e.filter(l=>bs(l,t)===r);return a`<li><${E} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?X.its_members:X.members;return a`<${et} title=${o}><${Mn} id="leden" items=${s} first=${s.length} /><//>`}function Nb({id:t}){let e=new Map(J(t,"with").map(o=>[bs(o,t),o]));if(!e.size)return null;let n=Et([...e.keys()]).map(o=>{let{of:r=[],more:i}=e.get(o)||{},l=g(i?X.more_works:X.works,{works:r.map(ie).join(", ")});return a`<li key=${o}><${E} id=${o} /><span class="zacht">${l}</span></li>`}),s=a`<ul class="kolommen">${n}</ul>`;return a`
    <${et} title=${X.together} note=${X.alphabetical}>
      ${K()?a`<${Mn} id="samen" items=${n} first=${fc} />`:s}
    <//>
  `}function Pb({id:t}){let e=H({}),n=Ga(t,e),s=n.flatMap(u=>u.rows),o=bt(n.flatMap(({end:u})=>u===t?[]:O(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?X.flows.also:X.flows.title,{count:r,more:s.length-r}),l={id:K()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(X.flows.note,{names:o})}</p>`,p=a`<${Xa} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${Bo} ...${{...l,intro:c}}>${p}<//>`}var X,wi,Ab,fc,T$,z$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Hs();io();we();Us();Y();pt();It();Yt();Ul();Ms();ut();Be();Xe();pi();cn();X=b.thing.organisation,wi=t=>bt(t.map(e=>e.toLowerCase()));Ab=4,fc=1;T$=({id:t})=>a`
  <${Mb} id=${t} />
  <${Tb} id=${t} rows=${J(t,"who")} />
  <${zb} id=${t} />
  <${Fb} id=${t} />
  <${Eb} id=${t} />
  <${Wa} title=${X.wishes} ids=${Dt(t,"wish")} of="concerns" />
  <${Ra} title=${X.requested} ids=${Et(Dt(t,"askedOf"))} />
  <${Bb} id=${t} />
  <${Pb} id=${t} />
  <${Nb} id=${t} />
  <${Io} id=${t} />
`});function Ib({id:t,reports:e}){let n=dn(t);if(On(t.split("/")[0]).dates.length<3)return null;let s=o=>an(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${nt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function qb({id:t}){let e=On(t.split("/")[0]),{no_result:n,not_mentioned:s}=dn(t),o=e.dates.filter(({date:c})=>Re(t,c)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=c=>ye(c).length&&x(c,"resultReported")!=="true"&&Re(t)!=="gepland",l=(c,p)=>a`
    <${Zt} text=${x(c,"summary")} /><${no} of=${c} />
    <${Zt} text=${p===e.date&&i(c)&&n} look="zacht" />
    <${ne} of=${[c]} />
  `;return a`
    <${Ib} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:c,label:p})=>{let u=Wn(t,c);return a`
          <li>
            <strong>${D(p)}</strong>
            <p><${vt} id=${t} date=${c} /></p>
            ${r&&c===e.date&&a`<${Zt} text=${r} look="zacht" />`}
            ${an(t,c).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${u&&l(u,c)}
          </li>
        `})}
    </ol>
  `}function Rb({id:t}){let e=$t(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${G("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${zt} items=${n} />`}function Wb({id:t}){let e=dn(t),n=e.deadline_columns,s=Ds(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>nt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>tr(x(i,"modality"))},{key:"er",label:n.there,text:i=>an(i).delivery||e.not_there},{...ls(n.place,()=>[]),cell:i=>a`<${Zt} text=${x(i,"summary")} /><${ne} of=${[i]} />`}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Db({id:t}){let e=dn(t),n=e.who_columns,s=J(t,"who"),o=$t(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${at} ids=${o} />.`;if(!s.length)return a`<p>${e.no_partner}${r}</p>`;let i=[At("wie",n.who,({from:l})=>l,O,Os),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},ls(n.place,({of:l})=>l.slice(0,1))];return a`<${dt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Hb({id:t}){let e=$t(mt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${at} ids=${e} />.</p>`}function Vb({id:t}){let e=dn(t),n=na(t);if(n.length)return n.map(o=>a`<${fr} id=${o} /><${ne} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=_t(t,"interventionKind").map(rt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Ub({id:t}){let e=dn(t),n=Dt(t,"subMeasureOf"),s=o=>a` <${vt} id=${o} />`;return a`<${et} title=${e.container}><p>${e.parts}</p><${Me} ids=${n} more=${s} /><//>`}function F$({id:t}){let e=dn(t),n=On(t.split("/")[0]),s=hs(n.date,n),o=x(t,"promise"),r=Po(t),i=x(t,"isContainer")==="true"?Ub:Kb;return a`
    <${et} title=${o?e.promise:e.what}>
      ${Pa(t).map(l=>a`<${Zt} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${Zt} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Zt} text=${e.numbered} look="zacht" />`}
      <${ne} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${qa} id=${t} />
    ${r.length>0&&a`<${et} title=${b.thing.further}><${_n} pairs=${r} /><//>`}
    <${Io} id=${t} />
  `}var dn,Kb,A$=T(()=>{"use strict";W();P();B();we();Y();pt();It();ut();Be();Xe();cn();dn=t=>ke(Ct(t)).thing.undertaking;Kb=({id:t})=>a`
  <${et} title=${dn(t).progress}><${qb} id=${t} /><${Rb} id=${t} /><${Wb} id=${t} /><//>
  <${et} title=${dn(t).who}><${Db} id=${t} /><${Hb} id=${t} /><//>
  <${Wa} title=${dn(t).expected} ids=${J(t,"expected").map(({of:e})=>e[0])} />
  <${et} title=${dn(t).steps}><${Vb} id=${t} /><//>
`});function Qb({id:t}){let e=Gb[fn(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Jb} key=${n.plan.key} ...${n} />`):null}function Yb({id:t}){let e=Dt(t,"inChapter"),n=vl(nn.other.annex.file),s=l=>a` <${vt} id=${l} />`,o=l=>g(yi([l])?nn.other.at:nn.other.no_step,{steps:yi([l])}),r=l=>a`${s(l)}<p class="zacht">${Pa(l).join(" ")} ${o(l)}</p>`,i=In.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${et} title=${nn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${nn.other.annex.label}</a></p>`}
      <${Me} ids=${Et(e)} more=${r} />
      ${i.length>0&&a`<p>${nn.other.under}</p><${Me} ids=${Et(i)} more=${s} />`}
    <//>
  `}function Zb({id:t}){let e=[...Po(t),[Le(t,"Legislation")?nn.also_known:nn.in_source,Ia(t)],[nn.place,ye(t).length>0&&a`<${ne} of=${[t]} />`]];return a`
    <${et} title=${nn.known}>
      ${Le(t,"Facilitator")&&a`<p class="zacht">${ke(Ct(t)).thing.other.judged}</p>`}
      <${Zt} text=${Le(t,"Figure")&&y.lookups[t].description} />
      <${Zt} text=${x(t,"summary")} />
      <${Zt} text=${x(t,"rationale")} />
      <${_n} pairs=${e} />
    <//>
    <${qa} id=${t} />
    ${Le(t,"Chapter")&&a`<${Yb} id=${t} />`}
    <${Io} id=${t} />
  `}function ek({id:t}){let e=H(F.route.query),n=fn(t)==="organisation"&&x(t,"notation"),s=i=>as(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${Ta} gap=${i} scenario=${e} /></article>`);return a`
    <${et} title=${g(nn.gaps,{count:o.length})}>
      <${Mn} id="vragen" items=${r} first=${K()?tk:Xb} as="div" />
    <//>
  `}function nk({id:t}){let e=fn(t),n=[E$[e]&&a`<a href=${M(E$[e])}>${nn.crumbs[e]}</a>`,I&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>mt(t,s)&&a`<${E} id=${mt(t,s)} />`),de(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function B$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${Fs} />`;let n=O(e),s=fn(e),o=sk[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let l=()=>g(nn.stand,{stand:xe(e).toLowerCase()}),c=r?[El(e),l()]:[x(e,"summary")],p=[`${de(e)} ${n}`,c.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...ye(e),...ye(Wn(e))]);return ha(p.replace(/([^.!?])$/,"$1."),u,null,Ct(e)||ot())};return a`
    <${nk} id=${e} />
    <${st} text=${n} title=${n}>
      ${r&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Mo} />`}
    <${Qb} id=${e} />
    <div class="acties bovenaan">
      <${js} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${nn.around}</a>
    </div>
    <${o} id=${e} />
    <${ek} id=${e} />
  `}var nn,hc,Gb,Jb,Xb,tk,E$,sk,N$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();we();Y();pt();It();Ye();Yt();Ms();Xs();ut();Be();Xe();z$();pi();A$();cn();_r();nn=b.thing,hc=b.thing.route,Gb={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Rn},Jb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?g(hc.of_plan,{plan:t.title}):hc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${hc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Xb,tk]=[3,1];E$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};sk={undertaking:F$,organisation:T$,step:Cd,other:Zb}});function ok({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Pn(o,s).named:{},i=ke(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${wt.tiles_label}>
      ${er(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>R({uitkomst:n===l?null:l})}>
            <${Do} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:nt(mn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function lk({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,ak).map(l=>a`
      <${Do} outcome=${l.outcome} />
      <span>
        <${E} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${wt.open.title}</h2>
      <p>${r.length?g(wt.open.phrase,{date:nt(mn(e.key,n))}):wt.open.none}</p>
      <${zt} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${wt.open.gaps}</a></p>
      <h2>${wt.read.title}</h2>
      <ul class="leesregels"><li>${wt.read.first}</li>${ik}<li>${wt.read.last}</li></ul>
    </aside>
  `}function uk({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Z),s=C([...t.flatMap(r=>q$(r.work)),...ta]).map(r=>[r,O(Ee(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[wt.fields.year,"jaar",on(e)],[wt.fields.partner,"partner",s]];return a`<${ga} fields=${o} names=${["jaar","partner"]} />`}function $k({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ts(t,o),i=cp(t,o).filter(Ar(s)),l=Dn(t).termless[o].filter(h=>Ar(s)({work:h,day:""})),c=r.filter(Ar(s)),p=c.length===r.length,u=h=>h.filter(k=>!n||k.outcome===n),$=u(c),m=ys($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(wt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Pn(e,t).phrase.overdue}</p>
  `,f=a`
    <${ok} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${v$} plan=${t} rows=${$} date=${o} /><${pk} plan=${t} rows=${$} /></div>
      <${lk} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${wt.table}</summary>
      <${dt} id=${`beloften-${t.key}`} caption=${wt.caption} rows=${$} columns=${I$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(wt.kept,$.length)}</strong> ${m}</p>`}
      <${si} works=${u(r.filter(Ar({...s,partner:""}))).map(h=>h.work)}
        partner=${s.partner||""} />
      ${r.length>0&&f}
      <${P$} title=${wt.undated} items=${i.map(dk)} />
      <${P$} title=${wt.bare} items=${l.map(h=>a`<${E} id=${h} />: ${xe(h,o)}`)} />
    </section>
  `}function R$({route:t}){let e=H(t.query),n=je(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>ts(c,e.date)),r=o.filter(Ar(t.query)).filter(c=>!s||c.outcome===s),i=()=>jn(rk,r,c=>Qt(e,c.plan.key)),l={title:wt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${st} text=${wt.heading} title=${wt.title} />
    <${kn}><${Gs} /><${pr} /><${uk} rows=${o} /><//>
    <${Mo} />
    ${n.map(c=>a`<${$k} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${he} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${tn} name="beloften" ...${l} />`}
    </p>
    <${be} text=${z(wt.lane_total,r.length)} />
  `}var wt,I$,rk,ak,ik,ck,pk,q$,Ar,dk,P$,W$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();we();Y();pt();It();Ye();Yt();nc();Ts();mc();ut();xr();Be();Xe();wt=b.promises;I$=[{key:"dag",label:wt.columns.day,text:t=>t.day,cell:t=>t.by},At("actie",wt.columns.work,t=>t.work),{key:"wat",label:wt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:wt.columns.who,text:t=>Cn(t.work)},{key:"woorden",label:wt.columns.quote,text:t=>t.quote},{key:"stand",label:wt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${lo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:wt.columns.lane,text:x$}],rk=[...I$,To(wt.columns.place,t=>t.id)],ak=6,ik=wt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);ck=t=>a`
  <${lo} outcome=${t.outcome} on=${t.on} />
  <span><${E} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}
    <span class="bij">${g(b.shared.work.bound,{date:t.by})}</span></span>
`,pk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${dc(t,e).map(n=>a`
        <details>
          <summary>${yo(n)}
            <span class="bij">
              ${z(wt.lane_total,n.mine.length)}${ys(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${zt} items=${n.mine.map(ck)} />
        </details>
      `)}
  </div>
`,q$=t=>J(t,"who").map(e=>x(e.from,"notation")),Ar=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||q$(e.work).includes(t.partner));dk=({work:t,quote:e,what:n,stand:s})=>a`<${E} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,P$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${g(t,{count:e.length})}</summary><${zt} items=${e} />
    </details>
  `});function D$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${g(En.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function mk({loss:t,scenario:e,id:n,title:s}){let o=V$(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ls(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${dt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${H$()} />`}function fk({loss:t,names:e,scenario:n,apart:s}){let o=On(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>{let[m,d]=[!0,!1].map(S=>J($,"who",n.date).filter(({from:j})=>e.includes(O(j))===S)),f=d.filter(({acts:S})=>S),h=new Map;for(let{from:S,phrase:j=""}of f.length?f:d)Ie(h,j,O(S));let k=[...h].map(([S,j])=>`${bt(C(j))} (${S})`).join("; "),_=[...m,...d].map(({from:S})=>S),v=J($,"expected",n.date).flatMap(({from:S})=>_.includes(S)?[]:O(S)),w=[m.length>0&&g(En.role,{names:bt(C(m.map(({phrase:S=""})=>S)))}),k&&g(f.length?En.others:En.only_named,{names:k}),v.length>0&&g(En.expected,{names:bt(C(v))})];return a`
      <li>
        <${E} id=${$} /> <${vt} id=${$} date=${n.date} />
        <span class="zacht"> ${w.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let f=a`<${Mn} id=${`${c}-${m}`} items=${d.map(p)} first=${H$()} />`;return d.length>0&&a`<${D$} title=${$} count=${d.length}>${f}<//>`};return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${bk} loss=${t} scenario=${n} />
      <${D$} title=${r} count=${t.cells.length} none=${i}>
        <${mk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function gc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>V$(r,n).map(({cell:i,step:l,now:c})=>[bt(e),rt(i.column),l,c,i.phrase,...Qt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${fk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[je(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${he} name="wat-als.csv" rows=${()=>[[...En.csv,...Qs],...o()]} /></div>
  `}function hk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),s=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return U({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?D(rt(o.kind)):kt(o.step),...s.get(`${o.step}~${o.kind}`),things:o.things.filter(r=>n.includes(r)),empty:!o.things.length}))}function gk({place:t,date:e}){let{title:n,things:s,empty:o,last_actor:r,only_lead:i}=t,l=s.filter(c=>!r.includes(c));return a`
    <li class=${r.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${l.map(c=>a`<i key=${c} class=${`paal b-${ws(c,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${g(mo.lost,{count:r.length,total:s.length})}</p>
          <p class="verlieswoord">${mo.lost_phrase}</p>
        `}
      ${i.length>0&&a`<p>${z(mo.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">
          ${s.length?z(mo.stays,s.length):mo[o?"nothing":"elsewhere"]}
        </p>`}
    </li>
  `}function bk({loss:t,scenario:e}){let{legend:n}=mo,s=hk(t,e),o=C(s.flatMap(i=>i.things.map(l=>ws(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${mo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${gk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:bo(ot(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${G("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var mo,En,H$,V$,U$=T(()=>{"use strict";W();Ot();P();Pt();B();we();Ln();Y();pt();It();Yt();Ms();ut();Be();mo=b.whatif.picture,En=b.whatif,H$=()=>K()?1:void 0,V$=(t,e)=>t.cells.map(n=>{let{matrix:s}=U({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[D(rt(n.column)),o?kt(n.barrier):""],l=o?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Fo(o):En.no_cell}})});function kk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=yr("answer",{options:[...gs(n),...s]},()=>Mt(tt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:tt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(tt.questions,o.gaps.filter(r).length);return a`
    <div>
      <${gc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(tt.with_this,{questions:i,now:U(n).gaps.length})}</p>
    </div>
  `}function wk({acting:t,chosen:e}){let[n,s]=q(""),o=p=>R({zonder:p.map(_i).join(",")}),r=p=>{if(e.includes(p))return o(e.filter(u=>u!==p));o(qe()?[...e,p]:[p])},i=p=>[O(p),..._t(p,"altLabel")].join(" "),l=t.filter(p=>Oo(i(p),n)),c=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${tt.clear}</button>
      <button type="button" class="klein" onClick=${()=>ur(location.href,tt.shared)}>${tt.share}</button>
    </p>
  `;return a`
    <h2>${tt.leave_out}</h2>
    ${e.map(p=>a`
        <button type="button" class="weggelaten" key=${p} aria-label=${g(tt.put_back,{name:O(p)})}
          onClick=${()=>r(p)}>
          ${O(p)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&c}
    <label class="veld">
      <span>${tt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${p=>s(p.target.value)}
        onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${tt.list}>
      ${l.map(p=>a`
          <li key=${p}>
            <button type="button" id=${`zonder-${_i(p)}`} aria-pressed=${String(e.includes(p))}
              onClick=${()=>r(p)}>${O(p)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${tt.none_found}</p>`}
    ${!qe()&&a`<p class="zacht">${tt.alone}</p>`}
  `}function yk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>{let l=bt(o.map(p=>kt(p).toLowerCase())),c=l?g(tt.start.steps,{steps:l}):tt.start.no_step;return[r&&z(tt.start.alone,r),r&&c,i&&z(tt.start.lead,i)].filter(Boolean)},s=bo(ot(e.plan));return a`
    <section id="begin">
      <h2>${tt.start.title}</h2>
      <p class="zacht">${g(tt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${M("wat-als",{zonder:_i(o.who)})}>${O(o.who)}</a>
              <span class="bij">${I?`${On(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${tt.start.no_partner}</p>`}
    </section>
  `}function _k({id:t,scenario:e}){let n=r=>bt(Et(C(r)).map(O)),s=Object.entries(tt.apart.roles).map(([r,i])=>{let l=p=>J(p,"who",e.date).filter(u=>u.role===r),c=Et(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return O(p)+(u&&g(tt.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:bt(c)})}</p>`}),o=Ga(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?tt.apart.flows:tt.apart.group_flows,{name:O(r)}),p=a`<${E} id=${r} text=${z(tt.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(tt.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Dt(t,r));return i&&a`<p>${g(tt.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${tt.apart.page} <${E} id=${t} />.</p>
  `}function K$({route:t}){let e=H(t.query),{without:n,most:s}=U(e),o=Et(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(Ee).filter(Boolean),i=r.map(f=>O(f)),[l]=r,c=r.length>1&&qe(),[,p,...u]=t.path,$=[[tt.leave_out,M("wat-als"),!p],[tt.action.title,M(["wat-als","actie"]),!!p]],m=a`
    <${$r} label=${tt.title} tabs=${$} />
    <${st} text=${tt.title} title=${p?tt.action.title:tt.title}>
      <p class="uitleg">${p?tt.action[qe()?"intro":"intro_elsewhere"]:tt.intro}</p>
    <//>
    <${ka} scenario=${e} />
  `;if(p)return[m,a`<${td} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${kk} notations=${r.map(_i)} names=${i} scenario=${e} />`:l?a`
      <${gc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${_k} id=${l} scenario=${e} />`} />
    `:a`<${yk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Gl} chosen=${r.join(",")} choices=${a`<${wk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${be} text=${r.length===1?g(tt.phrase,{name:i[0]}):""} />
  `}var tt,_i,G$=T(()=>{"use strict";Fe();Co();W();Q();Ot();P();Pt();B();Ae();io();we();Y();pt();Ye();Yt();Sa();ut();U$();Jl();cn();tt=b.whatif;_i=t=>x(t,"notation")});var Q$={};tm(Q$,{answerTo:()=>U,compare:()=>Z,connection:()=>vo,csv:()=>Jr,data:()=>y,here:()=>F,longerWays:()=>aa,scenarioOf:()=>H});function vi(t=null){for(let e of Si())e!==t&&(e.open=!1)}function bc(){vi(),Bn().classList.remove("is-open"),xi().setAttribute("aria-expanded","false")}function xk(){Bn()&&(xi().addEventListener("click",()=>{let t=Bn().classList.toggle("is-open");for(let e of Si())e.open=t;xi().setAttribute("aria-expanded",String(t))}),Bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?bc():e.closest("summary")&&!K()&&vi(e.closest("details"))}),Bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Si().find(n=>n.open);K()?xi().focus():e?.querySelector("summary")?.focus(),bc()}),document.addEventListener("click",t=>{!K()&&!Bn().contains(t.target)&&vi()}),Bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!K()&&!Bn().contains(e)&&vi()}))}function vk(t){if(!Bn())return;let e=Sl(t)?.to;for(let n of Bn().querySelectorAll("a")){let{path:s}=Ui(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(s))}for(let n of Si())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Sk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Er=!Qo(e)||s!==n,Er?(Nn(a`<p role="status">${b.werkplaats.busy}</p>`,St("inhoud")),Oi?ct().show(Oi,ct().own):kc||Ok(gs(e),s),!0):!1}async function Ok(t,e){kc=!0;try{Oi=(await ct().ask("page",{options:t,comparisons:e})).page,Er&&ct().show(Oi,ct().own)}catch(n){Er&&Nn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}kc=!1}function Ck(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!ue()?.board,ue()?.own&&Sk(e,H(t.query)))return;n.className=`scherm-${e}`;let s=St("zoek");s&&e!=="zoek"&&(s.value="");let o=J$[e]||J$.onbekend;Nn([a`<${Kp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),vk(e)}function wc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=ct();Nn(a`<${c$} state=${e} why=${n} own=${s} />`,t)}function jk(){Lk(),Er=!1,window.removeEventListener("werkplaats",wc),Nn(null,St("inhoud")),Nn(null,St("motor"))}var Bn,xi,Si,J$,kc,Oi,Er,Lk,Y$=T(()=>{"use strict";Fe();W();Q();Ot();P();Pt();B();Ae();Hs();Us();pt();Yt();Sa();ru();_u();Ou();pd();vd();Vd();Gd();d$();k$();_r();M$();N$();W$();G$();Bn=()=>St("menu"),xi=()=>St("menuknop"),Si=()=>[...Bn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});xk();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),bc();let e=St("zoek").value;location.hash=Ip(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,s={...y.meta,title:document.title,address:location.hash||"#/overzicht"};ur(g(e,{...s,sources:ss()}),n)});J$={__proto__:null,overzicht:Kd,dekking:Su,aandachtspunten:xd,partners:Ed,maatregelen:Id,naslag:Rd,gevraagd:Wd,tijdlijn:Hd,beloften:R$,verken:cd,ding:B$,samenvatting:L$,vragen:b$,"wat-als":K$,vergelijk:yu,"weet-niet":ou,methode:su,zoek:ed,controleer:ue()?u$:p$,onbekend:Fs},kc=!1,Oi="",Er=!1;ue()&&(window.addEventListener("werkplaats",wc),wc());St("inhoud").replaceChildren();Lk=Xc(Ck);ue()&&window.addEventListener("andere-bladzijde",jk,{once:!0});document.documentElement.dataset.klaar="ja"});Fe();ji();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:_c().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Y$(),Q$))});})();
