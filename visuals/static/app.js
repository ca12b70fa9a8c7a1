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
"use strict";var ketenkaart=(()=>{var Q$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Y$=(t,e)=>{for(var n in e)Q$(t,n,{get:e[n],enumerable:!0})};function Mt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function yc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,Fe=T(()=>{"use strict";St=t=>document.getElementById(t)});async function _c(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));vi=Z$(await new Response(e).json())}function Z$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var vi,Si=T(()=>{"use strict";Fe()});function Sc(t){var e=xc.get(this);return e||(e=new Map,xc.set(this,e)),(e=vc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var vc,xc,Oc=T(()=>{vc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,vc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},xc=new Map});function Is(t){t&&t.parentNode&&t.remove()}function Ti(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Mi.call(arguments,2):n),Vo(t,i,s,o,null)}function Vo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Uo,__v:o||++Lc,__i:-1,__u:0};return!o&&Tt.vnode&&Tt.vnode(r),r}function Wr(t){return t.children}function Nr(t,e){this.props=t,this.context=e,this.__g=0}function ms(t,e){if(e==null)return t.__&&ms(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ms(t)}function nm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=qs({constructor:Uo},n)).__v=n.__v+1,Tt.vnode&&Tt.vnode(e),zi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ms(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Nc(o,e,r),n.__=n.__e=null,e.__e!=s&&zc(e))}function zc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),zc(t)}function Cc(t){(8&t.__g||(t.__g|=8,$s.push(t),Ir++))&&Oi==Tt.debounceRendering||((Oi=Tt.debounceRendering)||queueMicrotask)(Fc)}function Fc(){try{for(var t,e=1;$s.length;)$s.length>e&&$s.sort(Mc),t=$s.shift(),e=$s.length,8&t.__g&&nm(t)}finally{(Ir=$s.length)&&(Oi||queueMicrotask)(Fc)}}function Ac(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,g,b,v=s.__k||Rr,y=e.length;for(c=sm(n,e,v,c,y),$=0;$<y;$++)(d=n.__k[$])!=null&&(m=~d.__i&&v[d.__i]||qr,d.__i=$,b=zi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Fi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),g=g||f,4&d.__u?(c=Ec(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=g,c}function sm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,g=f,b=0,v=0,y=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[r]=Vo(null,i):Li(i)?i=y[r]=Vo(Wr,{children:i}):i.constructor===Uo&&i.__b?i=y[r]=Vo(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=om(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,v=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):y[r]=null;if(v){for(u=[],$=[],r=0;r<o;r++)if((i=y[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:y[r].__u|=4)}if(g)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ms(l)),Ai(l,l));return s}function Ec(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Ec(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ms(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function om(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function jc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Er(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||jc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||jc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ci[e]||(Ci[e]=rm(e)),(t.__a||(t.__a={}))[e]=ji,r=e!=(e=e.replace(Tc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function rm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Br]==null)e[Br]=ji++;else if(e[Br]<this.__a[t])return;return n(Tt.event?Tt.event(e):e)}}}function zi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,g,b,v,y,w,O,C,L,it,vt,N,Lt,E,Nt=e.type;if(e.constructor!==Uo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Pr(u,r):r.push(u),l=r[0]||l),(u=Tt.__b)&&u(e);t:if(typeof Nt=="function"){m=i.length;try{if(v=e.props,y=(u=Nt.prototype)&&u.render,w=(u=Nt.contextType)&&s[u.__c],O=u?w?w.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(y?e.__c=d=new Nt(v,O):(e.__c=d=new Nr(v,O),d.constructor=Nt,d.render=im),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),Nt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qs({},d.__s)),qs(d.__s,Nt.getDerivedStateFromProps(v,d.__s)))),f=d.props,g=d.state,d.__v=e,n.__c){if(v!==f&&y&&!Nt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(v,O),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(v,d.__s,O)===!1){e.__v!=n.__v&&(d.props=v,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(be){be&&(be.__=e)}),Rr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ms(n);break t}d.componentWillUpdate&&d.componentWillUpdate(v,d.__s,O),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,g,b)})}else y&&!Nt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=v,d.__P=t,d.__g&=-5,C=Tt.__r,L=y?25:0;do d.__g&=-9,C&&C(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++L<25);y&&(Rr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=qs({},s,d.getChildContext())),y&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,g)),it=u&&u.type===Wr&&u.key==null?u.props.children:u,v.__P&&(u=l,o=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(be){be&&Ai(be,be)}),n.__k=null),l=n.__k?ms(n,0):null),l=Ac(t,Li(it)?it:[it],e,n,s,o,r,i,l,c,p),v.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Is),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(be){if(i.length=m,e.__v=null,c||r)if(be&&be.then){if(e.__u|=128|c,r){for(~(Lt=r.indexOf(l||void 0))||(Lt=r.length);(E=r[Lt-1])&&E.nodeType==8;)Lt--;for(;Lt<r.length;Lt++)if(E=r[Lt])if(r[Lt]=null,vt){if(E==N)break}else{if(E.nodeType!=8)break;E.data.startsWith("$s")&&(N=Pr(vt=E))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(u=Pr(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Is);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),be&&be.then||Bc(e),Tt.__e(be,e,n)}}else l=e.__e=am(n.__e,e,n,s,o,r,i,c,p,t);return(u=Tt.diffed)&&u(e),l}function Pr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Bc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Bc))}function Nc(t,e,n){for(var s=0;s<n.length;)Fi(n[s++],n[s++],n[s++]);Tt.__c&&Tt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Tt.__e(r,o.__v)}})}function am(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,g,b,v,y=n.props||qr,w=e.props,O=e.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(O?f.localName==O:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(v=p.ownerDocument||document,!O)return v.createTextNode(w);t=v.createElementNS(o,O,w.is?w:p),l&&(Tt.__m&&Tt.__m(e,r),l=!1),r=null}if(O){if(p=O=="template"&&t.content||t,r=O=="textarea"&&w.defaultValue!=null?null:r&&Mi.call(p.childNodes),!l&&r)for(y={},u=0;u<t.attributes.length;u++)y[(f=t.attributes[u]).name]=f.value;for(u in y)f=y[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Er(t,u,null,f,o);for(u in w)f=w[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?g=f:u=="checked"?b=f:l&&typeof f!="function"||y[u]===f||Er(t,u,f,y[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&em.test(O))&&(o="http://www.w3.org/1999/xhtml"),Ac(p,Li(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ms(n,0),l,c),r&&r.some(Is)),l&&O!="textarea"||(u="value",O=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(O!="progress"||g)||Er(t,u,g,y[u],o),u="checked",b!=null&&b!=t[u]&&Er(t,u,b,y[u],o))}else y===w||l&&t.data==w||(t.data=w);return t}function Fi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Tt.__e(o,n)}}function Ai(t,e,n){var s,o,r,i;if(Tt.unmount&&Tt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Fi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Tt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ai(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Pr(s,r=[]))&&(s==t.__e&&r.some(Is),Is(o),Is(s)),n||Is(t.__e),t.__e=t.__c=t.__=null}function im(t,e,n){return this.constructor(t,n)}function Nn(t,e){var n,s,o,r;Tt.__&&Tt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Vo(Wr,{children:[t]}),o=[],r=[],zi(e,e.__k,s||qr,qr,e.namespaceURI,s?null:e.firstChild?Mi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Nc(o,e.__k,r),e.__k.props.children=null}var Tt,Lc,X$,$s,Oi,Ir,Mc,Br,Tc,ji,Ci,tm,Uo,qr,Rr,em,Li,Mi,qs,Dr=T(()=>{Uo=Symbol.for("pv"),qr={},Rr=[],em=/^m(i|n|o|s|text|space)$/,Li=Array.isArray,Mi=Rr.slice,qs=Object.assign;Tt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Ir=0,t}},Lc=0,X$=function(t){return t!=null&&t.constructor===Uo},Nr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=qs({},this.state)),typeof t=="function"&&(t=t(qs({},n),this.props)),t&&(qs(n,t),this.__v&&(e&&this.__k.push(e),Cc(this)))},Nr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Cc(this))},Nr.prototype.render=Wr,$s=[],Ir=0,Mc=function(t,e){return t.__v.__b-e.__v.__b},Br=Symbol(),Tc=/(PointerCapture)$|Capture$/i,ji=0,Ci={},tm=0});function Vr(t,e){te.__h&&te.__h(se,t,Hr||e),Hr=0;var n=se.__H||(se.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Hr=1,lm(Gc,t)}function lm(t,e,n){var s=Vr(fo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Gc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Bi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=se,!se.__f)){se.__f=!0;var o=se.shouldComponentUpdate;se.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Bi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Oe(t,e){var n=Vr(fo++,3);!te.__s&&Ii(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,se.__H.__h.push(n))}function sn(t,e){var n=Vr(fo++,4);!te.__s&&Ii(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,se.__h.push(n))}function Go(t){return Hr=5,Pe(function(){return{current:t}},[])}function Pe(t,e){var n=Vr(fo++,7);return Ii(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function cm(){var t;do{for(;t=Ni.shift();)try{Ko(t)}catch(n){te.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Kc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ko),e.__h.some(Pi),e.__h=[]}catch(n){e.__h=[],te.__e(n,t.__v)}}}while(Ni.length)}function pm(t){var e,n=function(){clearTimeout(s),Vc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Vc&&(e=requestAnimationFrame(n))}function Uc(t){t!=1&&Pc==te.requestAnimationFrame||((Pc=te.requestAnimationFrame)||pm)(cm)}function Ko(t){var e=se,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),se=e}function Pi(t){var e=se;t.__c=t.__(),se=e}function Ii(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Bi(n,t[s])})}function Gc(t,e){return typeof e=="function"?e(t):e}var fo,se,Ei,Pc,Bi,Hr,Kc,Ni,te,Ic,qc,Rc,Wc,Dc,Hc,Vc,qi=T(()=>{Dr();Bi=Object.is,Hr=0,Kc=[],Ni=[],te=Tt,Ic=te.__b,qc=te.__r,Rc=te.diffed,Wc=te.__c,Dc=te.unmount,Hc=te.__;te.__b=function(t){se=null,Ic&&Ic(t)},te.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Hc&&Hc(t,e)},te.__r=function(t){qc&&qc(t),fo=0;var e=(se=t.__c).__H;e&&(Ei==se?se.__h=[]:(e.__h.some(Ko),e.__h.some(Pi),fo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ei=se},te.diffed=function(t){Rc&&Rc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Uc(Kc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ei=se=null},te.__c=function(t,e){e.some(function(n){try{n.__h.some(Ko),n.__h=n.__h.filter(function(s){return!s.__||Pi(s)})}catch(s){n.__h=[function(){throw s}]}}),Wc&&Wc(t,e)},te.unmount=function(t){Dc&&Dc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Uc(Ni.push(o))}else Ko(o)}catch(r){e=r}}),s.__H=void 0,e&&te.__e(e,s.__v))};Vc=typeof requestAnimationFrame=="function"});function Jc(t){if(Array.isArray(t))return t.map(Jc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ti("wbr",null),n]:[n])}var oe,a,W=T(()=>{"use strict";Oc();Dr();qi();Dr();qi();oe=()=>Go(null);a=Sc.bind((t,e,...n)=>Ti(t,e,...typeof t=="string"?n.map(Jc):n))});function mm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Qc,n)&&!t.query.uit?{path:Qc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Di(t){let e=Object.entries($m).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[dm[i]||i,l]);return mm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let s=um.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function R(t,e=!1){let n=M(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ri},"",n),Wi())}function Wi(t=!1){let e=Di(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,Yc(e),n||window.scrollTo(0,t&&Zc.get(history.state?.turn)||0)}function Xc(t){Yc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ri=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Zc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ri},""),Wi(o)};return window.addEventListener("popstate",s,n),Wi(),F.started=!0,()=>e.abort()}var um,dm,Qc,$m,F,Yc,Ri,Zc,Ge,Q=T(()=>{"use strict";um=["plan","koppelingen","stand","verwachtingen","lezing","merk"],dm={ernst:"gewicht"},Qc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},$m={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},Ri=0,Zc=new Map;Ge=t=>M(["ding",t])});function st({text:t,title:e=t,children:n}){let s=oe();return sn(()=>{document.title=`${e} – Ketenkaart`},[e]),sn(()=>{F.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ke({text:t}){let{route:e}=F;return sn(()=>{F.started&&t&&Mt(t)},[t,e]),null}var J,Ot=T(()=>{"use strict";Fe();W();Q();J=()=>window.matchMedia("(max-width: 44rem)").matches});function gt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ie(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function ho(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ur(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Kr(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function tp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,z,D,Jo,Kt,j,on,Z,P=T(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),z=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Jo=t=>(Kt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],on=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,ep,np,fm,hm,gm,bm,km,wm,ym,_m,xm,vm,rn,go,I,k,we,ot,Sn,Ct,Wt,sp,Sm,Qn,Ce,Om,$n,mn,nt,bo,je,fs,B=T(()=>{"use strict";Si();_=vi,{codes:ep,progress:np,queries:fm,names:hm,absent:gm,lists:bm,kinds:km,called:wm,works:ym,partners:_m,lookups:xm}=_,vm=[ep,np,fm,hm,gm,_.dates,bm,km,wm,ym,_m,xm];for(let t of[...vm,_.words,_.addresses,...[ep,np].flatMap(Object.values)])Object.setPrototypeOf(t,null);rn=new Map(Object.entries(_.things)),go=new Map(_.plans.map(t=>[t.key,t])),I=_.plans.length>1,k=_.words,we=t=>t?.words.page||k,ot=t=>go.get(t||"")||(I?void 0:_.plans[0]),Sn=t=>go.get(t),Ct=t=>go.get(t.split("/")[0]),Wt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,sp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Sm=_.plans.flatMap(t=>t.dates),Qn=sp(Sm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ce=Qn[Qn.length-1].date,Om=_.plans.flatMap(t=>t.steps),$n=sp(Om.reverse(),({notation:t})=>t).reverse(),mn=(t,e)=>{let n=Ct(t);return n?_.stands[e]?.[n.key]||n.date:e},nt=t=>_.dates[t]||t||"",bo=(t=ot())=>t?.source||_.source,je=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),fs=(t,e=ot())=>(e?e.dates:Qn).find(n=>n.date===t)?.label||nt(t)});async function Gr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(k.check.unreadable,{name:t.name}))}}async function Yn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Hi,pe,lt,qe,Ae=T(()=>{"use strict";P();B();Hi=5*2**20,pe=()=>window.werkplaats,lt=()=>pe(),qe=()=>!!pe()&&pe()?.state!=="off"});function U(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Vi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ui(o,n),without:Ui(r,n),links:i},p={...Ui(l,n),...c};Vi.set(s,p)}return Vi.get(s)}function hs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=I&&go.has(t.plan)?t.plan:"",n=Qn.some(p=>p.date===t.stand)?t.stand:Ce,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ce};return[r,i,l].map(Jr).find(p=>Qo(p)||pe())||Jr({...l,stated:!1,strict:!1})}function Jr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ki(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Vi,Ui,Pn,Qo,Gi,op,Pt=T(()=>{"use strict";B();Ae();Vi=new Map,Ui=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Pn=(t,e)=>U({...t,plan:e.key}).numbers[0];Qo=t=>t.key in _.answers;Gi=(t,e)=>go.get(e)?.steps.find(n=>n.notation===t)?.id,op=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Gi(s.step,e))))});var rp,Cm,Rs,Yo,K,Dt,gs,ue=T(()=>{"use strict";P();B();rp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Ie(rp,i,r)}Cm=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Ce)=>!Cm[e]?.has(t),Yo=(t,e=Ce)=>(rp.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),K=(t,e,n)=>Yo(t,n).filter(s=>s.name===e),Dt=(t,e,n)=>K(t,e,n).filter(s=>s.to===t).map(s=>s.from),gs=(t,e)=>t.from===e?t.to:t.from});var Ji,wt,x,zt,$t,bs,Qr,Ws,Le,ip,fn,de,Zn,$e,Gt,G,Jt,Yr,lp,S,re,ap,an,Zr,In,jm,Xr,Zo,hn,ko,Lm,ye,me,Ee,Y=T(()=>{"use strict";P();B();Ji=[],wt=(t,e)=>rn.get(t)?.[e]||Ji,x=(t,e)=>wt(t,e)[0]||"",zt=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),$t=(t,e)=>zt(t,e)[0]||"",bs=t=>rn.has(t),Qr=t=>wt(t,"type"),Ws=t=>lp.get(t)||Ji,Le=(t,e)=>Qr(t).includes(e),ip=t=>Qr(t).map(e=>_.kinds[e]).find(Boolean),fn=t=>ip(t)?.page||"",de=t=>ip(t)?.kind||"",Zn=t=>fn(t)==="organisation",$e=t=>fn(t)==="undertaking",Gt=t=>!!fn(t)&&!!x(t,"prefLabel"),G=(t,e)=>_.codes[t]?.[e]?.label||e||"",Jt=(t,e)=>G(_.lists[e],x(t,e)),Yr=t=>_.names[t]||k.thing.foreign[t]||t,lp=new Map;for(let[t,e]of rn)for(let n of e.type||Ji)Ie(lp,n,t);S=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),re=t=>_.called[t]?.short||S(t),ap=t=>x(t,"identifier"),an=[...Ws("Chapter")].sort((t,e)=>Z(ap(t),ap(e))),Zr=an.flatMap(t=>zt(t,"chapterLead").map(e=>x(e,"notation"))),In=[...rn.keys()].filter($e),jm=[...rn.keys()].filter(Zn),Xr=t=>$n.find(e=>e.notation===t),Zo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),hn=$n.map(t=>[t.notation,t.label]),ko=Zo("InterventionKind"),Lm=new Map(jm.map(t=>[x(t,"notation"),t])),ye=t=>Lm.get(t)||"",me=t=>_.addresses[t]||"",Ee=t=>zt(t,"passage")});function pp(t,e,n,s){let o=Je(t,s);return{id:t,work:e,plan:n,name:S(e),short:re(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:D(tr(x(t,"modality"))),day:x(t,"dueBy"),by:nt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:nt(o.on)}}var Xo,Rn,Xn,wo,Qi,qn,On,ta,Ds,Ht,ea,tr,Mm,Je,Yi,ks,Cn,ws,ts,cp,er,ys,Zi,yo,Wn,It=T(()=>{"use strict";Q();P();B();ue();Y();Xo=t=>e=>_.works[e]?.[t]||[],Rn=Xo("steps"),Xn=Xo("kinds"),wo=Xo("years"),Qi=Xo("leads"),qn=Xo("acts"),On=t=>{let e=s=>Qi(t).includes(s)?h(k.shared.leading,{name:S(s)}):S(s);if(qn(t).length)return qn(t).map(e).join(", ");let n=K(t,"who").map(({from:s,phrase:o})=>`${S(s)} (${o})`);return n.length?h(k.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":k.explore.list.no_partner},ta=(t,e)=>K(t,"at",e).flatMap(n=>n.of),Ds=(t,e)=>K(t,"deadline",e).map(n=>n.from),Ht=t=>x(t,"isGeneric")==="true",ea=t=>{let[e,n]=[Dt(t,"chapterLead"),K(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":_.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},tr=t=>G("Modality",t),Mm={},Je=(t,e=Ce)=>F.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Mm,Yi=t=>(e,n)=>Je(e,n)[t]||"",ks=Yi("report"),Cn=Yi("status"),ws=Yi("state"),ts=(t,e)=>Wn(t).rows.filter(({id:n})=>Je(n,e).outcome).map(n=>({...n,...pp(n.id,n.work,t,e)})),cp=(t,e)=>_.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>pp(n,$t(n,"initiative"),t,e));er=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ys=(t,e=!1)=>er(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>z(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),Zi=(t,e)=>{let{reports:n}=Wn(t);return n.find(s=>s.date===mn(t.key,e))||n[n.length-1]},yo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Wn=t=>_.promises[t.key]});function _o(t,e){if(x(t,"crossCutting")==="true")return[{step:_s,of:t,basis:""}];let n=U(e).links;return K(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:$t(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function na(t,e){if($e(t))return[t];let n=r=>$e(r)&&Wt(r,e.plan);if(Zn(t))return j(xs(t,e).map(r=>r.to));if(!dp(t))return j(Yo(t,e.date).map(r=>gs(r,t))).filter(n);let s=[t,...K(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>K(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&_o(r,e).some(i=>i.step===t))}function $p({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),$=N=>(!s||_o(N,c).some(Lt=>x(Lt.step,"notation")===s))&&(!o||Xn(N).includes(o))&&(!r||wo(N).slice(-1)[0]>=r)&&(!i||wo(N)[0]<=i),m=j(u.flatMap(N=>na(N,c))),d=N=>u.includes(N)&&!l,f=m.filter(N=>!d(N)&&!$(N)),g=m.filter(N=>d(N)||$(N)&&!p.has(N)).sort(el),y=[...u.filter(N=>!Zn(N)).flatMap(N=>na(N,c)),e].filter(N=>g.includes(N)).flatMap(N=>up(N,c,l)),w=j([...u.filter(Zn),...y]).filter(N=>!p.has(N)).sort(Hs),O=g.flatMap(N=>xs(N,c,l).filter(Lt=>w.includes(Lt.from))),C=g.flatMap(N=>_o(N,c).map(Lt=>({work:N,...Lt}))),L=[...$n.map(N=>N.id),_s],it=j([...u.filter(dp),...C.map(N=>N.step)]).filter(N=>!p.has(N)).sort((N,Lt)=>L.indexOf(N)-L.indexOf(Lt)),vt=r||i?f.filter(N=>!wo(N).length).length:0;return{who:w,what:g,steps:it,roles:O,ties:C.filter(N=>it.includes(N.step)),left:f.length,undated:vt}}function sa(t,{who:e,what:n},s){return $e(t)?up(t,s).filter(o=>!e.includes(o)).length:na(t,s).filter(o=>!n.includes(o)).length}function oa(t,e,n,s=!1){let o=mp(t,e,n,s),r=Xi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>nr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Hs))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function xo(t,e,n,s=!1){let o=mp(t,e,n,s),r=Xi(t,e,o),i=Xi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Hs)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(g=>p[d].includes(g)).sort(Hs).map(g=>(u.set(f,(u.get(f)||0)+(u.get(g)||0)),{from:g,to:f,roles:xs(f,n).filter(b=>gs(b,f)===g)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function fp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...xs(r,n,!0),...K(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>$e(r)&&Wt(r,n.plan)).sort(el).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Xi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function hp(t,e){let n=r=>_o(r,e).map(i=>i.step),[s,o]=t.map(r=>na(r,e).flatMap(n));return $n.filter(({id:r})=>s.includes(r)&&o.includes(r))}function gp(t,{date:e}){let[n,s]=t.map(o=>[o,...K(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var _s,tl,xs,up,dp,el,Hs,mp,nr,Vs=T(()=>{"use strict";P();Pt();B();ue();Y();It();_s="dwars",tl=60,xs=(t,{date:e,plan:n},s=!1)=>K(t,"who",e).filter(o=>(s||o.acts)&&Wt(o.to,n)),up=(t,e,n=!1)=>j(xs(t,e,n).map(s=>s.from)),dp=t=>fn(t)==="step";el=(t,e)=>Z(re(t),re(e))||Z(S(t),S(e)),Hs=(t,e)=>Number(Ht(t))-Number(Ht(e))||el(t,e);mp=(t,e,n,s)=>o=>j(xs(o,n).map(r=>gs(r,o))).filter(r=>r===t||r===e||$e(r)||s||!Ht(r)),nr=30});var Tm,_p,xp,sr,vo,zm,vp,or,ia,al,nl,Fm,Sp,Op,cl,pl,Cp,Am,rr,sl,Em,Bm,Nm,Pm,ol,bp,Im,il,ll,rl,qm,kp,wp,yp,ra,aa,jp,Rm,Lp=T(()=>{Tm="ENTRIES",_p="KEYS",xp="VALUES",sr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=vo(this._path);if(vo(n)==="")return{done:!1,value:this.result()};let s=e.get(vo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=vo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>vo(e)).filter(e=>e!=="").join("")}value(){return vo(this._path).node.get("")}result(){switch(this._type){case xp:return this.value();case _p:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},vo=t=>t[t.length-1],zm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return vp(t,e,n,s,i,1,o,""),s},vp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,g=o[d],b=Math.max(0,u-n-1),v=Math.min(i-1,u+n);for(let y=b;y<v;++y){let w=m!==e[y],O=o[f+y]+ +w,C=o[f+y+1]+1,L=o[d+y]+1,it=o[d+y+1]=Math.min(O,C,L);it<g&&(g=it)}if(g>n)continue t}vp(t.get(p),e,n,s,o,u,i,l+p)}},or=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ia(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=cl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Fm(this._tree,e)}entries(){return new sr(this,Tm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return zm(this._tree,e,n)}get(e){let n=al(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=al(this._tree,e);return n!==void 0&&n.has("")}keys(){return new sr(this,_p)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,nl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=nl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=nl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new sr(this,xp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ia=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ia(t.get(s),e.slice(s.length),n);return n.push([t,e]),ia(void 0,"",n)},al=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return al(t.get(n),e.slice(n.length))},nl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Fm=(t,e)=>{let[n,s]=ia(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Sp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Op(s,o,r)}}},Sp=t=>{if(t.length===0)return;let[e,n]=cl(t);if(e.delete(n),e.size===0)Sp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Op(t.slice(0,-1),s,o)}},Op=(t,e,n)=>{if(t.length===0)return;let[s,o]=cl(t);s.set(o+e,n),s.delete(o)},cl=t=>t[t.length-1],pl="or",Cp="and",Am="and_not",rr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?rl:e.autoVacuum;this._options={...ol,...e,autoVacuum:n,searchOptions:{...bp,...e.searchOptions||{}},autoSuggestOptions:{...Im,...e.autoSuggestOptions||{}}},this._index=new or,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ll,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let g of m){let b=r(g,u);if(Array.isArray(b))for(let v of b)this.addTerm(d,p,v);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let g of m){let b=s(g,u);if(Array.isArray(b))for(let v of b)this.removeTerm(d,p,v);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new or,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ll,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||il.batchSize,r=e.batchWait||il.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||rl.minDirtCount,s=s||rl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(wp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(wp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ol.hasOwnProperty(e))return sl(ol,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ra(o),c._fieldLength=ra(r),c._storedFields=ra(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),ra(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await aa(o),c._fieldLength=await aa(r),c._storedFields=await aa(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await aa(f))}++p%1e3===0&&await jp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new or,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Pm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,b)=>({...g,[b]:sl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...bp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,b=g<1?Math.min(l,Math.round(e.term.length*g)):g;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[g,b]of d){let v=g.length-e.term.length;if(!v)continue;f?.delete(g);let y=u*g.length/(g.length+.3*v);this.termResults(e.term,g,y,e.termBoost,b,o,r,c,m)}if(f)for(let g of f.keys()){let[b,v]=f.get(g);if(!v)continue;let y=p*g.length/(g.length+v);this.termResults(e.term,g,y,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=pl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Em[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,g=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let v=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!v)continue;let y=d.get(b),w=this._fieldLength.get(b)[m],O=Nm(y,f,this._documentCount,w,g,c),C=s*o*$*v*O,L=p.get(b);if(L){L.score+=C,qm(L.terms,e);let it=sl(L.match,n);it?it.push(u):L.match[n]=[u]}else p.set(b,{score:C,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,yp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,yp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};rr.wildcard=Symbol("*");sl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Em={[pl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),kp(s.terms,r)}}return t},[Cp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);kp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Am]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Bm={k:1.2,b:.7,d:.5},Nm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Pm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ol={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Rm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},bp={combineWith:pl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Bm},Im={combineWith:Cp,prefix:(t,e,n)=>e===n.length-1},il={batchSize:1e3,batchWait:10},ll={minDirtFactor:.1,minDirtCount:20},rl={...il,...ll},qm=(t,e)=>{t.includes(e)||t.push(e)},kp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},wp=({score:t},{score:e})=>e-t,yp=()=>new Map,ra=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},aa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await jp(0);return e},jp=t=>new Promise(e=>setTimeout(e,t)),Rm=/[\n\r\p{Z}\p{P}]+/u});function la(t,e=[],n=vs(t),s=()=>!0){let o=Kt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Dm&&l.length>=c.length+Hm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function So(t,e){let n=ar(t).map(Kt);return Us(e).every(s=>n.some(la(s)))}function ca(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Mp))Tp(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Wm,Dm,Hm,Mp,Vm,Us,Tp,ar,vs,Oo=T(()=>{"use strict";P();Wm=4,Dm=6,Hm=3,Mp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Vm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Us=t=>Vm(t).match(Mp)||[],Tp=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],ar=t=>Us(t).flatMap(Tp),vs=t=>t.length>1&&t.length<=Wm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Jm(){let t=new Map([...rn.keys()].filter(Gt).map(s=>{let o=[_.called[s]&&S(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[de(s)],text:o.filter(Boolean)}]}));for(let[s,o]of rn){let r=Qe.owners.flatMap(l=>zt(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...Gm(s)),i?.text.push(...Qe.texts.flatMap(l=>(o[l]||[]).map(nt)))}let e=s=>Number(Qe.weights[s]??Qe.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Qe.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:de(s),titles:Km(s),...o},i=j(Dt(s,"who")).filter(c=>!qn(s).includes(c)),l={actors:zp(Qe.actors,qn(s)),text:[...r.text,...zp(Qe.others,i)]};return{...r,...l,weight:Math.min(...Qr(s).map(e))}}),...Object.entries(_.queries).filter(ml).map(([s,{title:o,question:r,why:i}])=>n(s,o,Qe.question,["vragen",s],[r,i])),...j(Object.values(_.progress[Ce]).flatMap(({status:s})=>s||[])).map(s=>n(s,D(G("Status",s)),Qe.in_state,["maatregelen"],[],{staat:s})),...Object.values(I?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Qe.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function Ap(){let t=new Map(Jm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(ar)),s=new Set(n.filter(p=>!pa(p)).map(Kt)),o=new rr({fields:ua,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:ar,processTerm:p=>pa(p)?null:Kt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(ar),i=new Set(r.filter(vs).map(Kt)),c=[...e.filter(p=>Qe.synonyms.some(u=>Le(p.id,u))).map(p=>p.titles),...Qe.same].map(p=>j(p.map(es))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function tf(t){if(_e.known.has(t))return ul.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&_e.known.has(n));return[...ul.get(t)||[],...e.flatMap(n=>ul.get(n)||[n])]}function fl(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>_e.shorts.has(o));if(n||vs(t)||e.length<2)return la(n||t,[],!0);let s=[..._e.known].some(o=>o.startsWith(e));return la(t,tf(e),!1,o=>s||_e.known.has(o))}function Bp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!_e.known.has(n)||e<$l&&!_e.shorts.has(n))continue;let o=s.length>=$l&&_e.known.has(s)?[s]:Bp(s);if(o.length)return[n,...o]}return[]}function ef(t){for(let e of t.length<Ym||/\d/.test(t)?[]:t.length<Zm?[1]:[1,2]){let s=_e.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function da(t){let e=Us(t).filter(n=>!pa(n));return e.length?e:Us(t)}function Np(t){return da(t).flatMap(e=>{if(vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Bp(Kt(e)),()=>ef(Kt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>hl(fl(r)).length))return o}return[e]})}function nf(t,e){let n=t.filter(vs).map(es),s=_e.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Xm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...j(s).map(o=>Us(o).filter(r=>!pa(r)))]}function sf(t,e){let[n,...s]=t.titles.map(es);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function dl(t){_e=_e||Ap();let e=Np(t),n=e.join(" "),s=da(t).join(" "),o=Kt(n)===Kt(s)?es(t):es(n),[,...r]=nf(e,o),i=[e,...r].map(d=>d.map(fl)),l=[o,...r.map(d=>es(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:g})=>c&&[d,f,g].flat().some(b=>p.test(Kt(b))),$=new Map;for(let d of i){let f=d.map(g=>({combineWith:Ep,queries:hl(g)}));if(!(!f.length||f.some(g=>!g.queries.length)))for(let[g,b]of Qm.entries())for(let{id:v,score:y}of _e.mini.search({combineWith:"AND",queries:f},{fields:b})){let w=_e.items.get(v),O=sf(w,o)??g+4+ +(b.length===ua.length&&!u(w));O<($.get(v)?.place??Number.POSITIVE_INFINITY)&&$.set(v,{item:w,place:O,score:y})}}return{found:[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Z(d.item.label,f.item.label)).map(({item:d})=>d),read:Kt(n)===Kt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function gl(t){let e=dl(t);if(e.found.length||da(t).length<2)return e;let n=da(t).flatMap(o=>dl(o).found.length?{word:o,...dl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:j(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:j(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Pp(t,e){_e=_e||Ap();let n=Xn(t),s=new Map;for(let o of j(Np(x(t,"prefLabel"))).filter(r=>vs(r)||r.length>=$l)){let r={combineWith:Ep,queries:hl(fl(o))},i=_e.mini.search(r,{fields:["titles"]}).filter(l=>e.includes(l.id));for(let l of i.length>rf?[]:i)Ie(s,l.id,o)}return[...s].map(([o,r])=>({id:o,shared:r})).filter(({id:o,shared:r})=>r.length>1||Xn(o).some(i=>n.includes(i))).sort((o,r)=>r.shared.length-o.shared.length).slice(0,of)}function qp(t,e){let n=r=>{let[i,l]=ca(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Qe,Um,pa,es,Fp,Km,zp,Gm,$a,ml,ua,Qm,Ym,Zm,$l,Xm,Ep,ul,_e,hl,of,rf,Ip,Co=T(()=>{"use strict";Lp();Oo();Q();P();B();Ae();ue();Y();It();Qe=k.search,Um=new Set(Qe.small),pa=t=>!vs(t)&&Um.has(Kt(t)),es=t=>` ${Us(t).map(Kt).join(" ")} `,Fp=new Map;for(let[t,e]of _.search.english)Ie(Fp,t,e);Km=t=>j([S(t),re(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>wt(t,e)),...Fp.get(t)||[]]),zp=(t,e)=>e.length?[h(t,{names:e.map(S).join(", ")})]:[],Gm=t=>Qe.sorts.flatMap(e=>{let n=_.lists[e];return wt(t,e).flatMap(s=>[G(n,s),..._.search.also[n]?.[s]||[]])}),$a="gaps",ml=([t,{shelf:e}])=>e===$a||t in k.questions.rows_of||!!pe();ua=["titles","sort","actors","text"],Qm=ua.map((t,e)=>ua.slice(0,e+1));Ym=6,Zm=10,$l=4,Xm=4,Ep="OR",ul=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));hl=t=>[..._e.known].filter(t);of=3,rf=8;Ip=t=>{let{found:e,read:n,some:s}=gl(t);return e.length===1&&Gt(e[0].id)&&!n&&!s.length?M(e[0].path):""}});function ma(t,e,n,s=ot(n?.plan)){let{version:o,content:r}=_.meta;return h(ln.export.footnote,{phrase:t,sources:ss(s),addresses:e.map(i=>`; ${me(i)}`).join(""),version:o+(r?h(ln.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${qt(n,s)}`:""})}var ln,Dn,ns,jo,ss,Ss,xe,fe,bt,rt,af,bl,qt,pt=T(()=>{"use strict";P();B();Y();It();ln=k.shared,Dn=ln.silence,ns=(t=ot())=>t?h(we(t).shared.report,{date:nt(t.date)}):ln.reports,jo=(t=ot(),e=ln.nothing)=>`${z(e,t?1:2,{report:D(ns(t))})} ${Dn}`,ss=(t=ot())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${nt(e.date)}`).join("; "),Ss=(t,e)=>[Je(t,e).word||"",Je(t,e).more||""],xe=(t,e)=>Ss(t,e).filter(Boolean).join(", "),fe=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,ln.bases[t]||D(e.label)]])),bt=t=>t===null?ln.all_steps:Xr(t)?.label||t,rt=t=>G("InterventionKind",t),af=(t,e)=>e?fs(mn(e.key,t.date),e):t.date===Ce?ln.choices.latest:h(ln.choices.others_latest,{date:fs(t.date)}),bl=({stated:t,strict:e,plan:n},s=ot(n))=>[t&&we(s).shared.choices.links_stated,e&&ln.choices.strict_phrase].filter(Boolean).join(" · ")||ln.choices.all_phrase,qt=(t,e=ot(t.plan))=>[af(t,e),bl(t,e),t.expect?ln.choices.with_phrase:ln.choices.without_phrase].join(" · ")});function ve({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>R({[e]:i.target.value})}>
        ${!o&&a`<option value="">${gn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Dp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function bn({children:t}){if(!J())return a`<section class="filters" aria-label=${gn.filters}>${t}</section>`;let e=j(kl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?h(gn.filters_set,{count:e}):gn.filters;return a`<${Dp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ks({children:t}){let e=!J()&&cf.some(n=>F.route.query[n]);return a`
    <${Dp} look="keuzes" id="wijzig" phrase=${gn.change} opens=${e}>${t}<${ha} /><//>
  `}function lr(){let t=H(F.route.query),e=ot(t.plan)?.dates||Qn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ki(F.route.query,"stand",n);return a`<${os} legend=${gn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function wl(){let{query:t}=F.route,e=H(t),{counted:n}=we(ot(e.plan)).shared.choices,s=Object.entries(pf).filter(([,o])=>Rp(o,H({...t,...o})));return s.length<2?null:a`
    <${Wp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Rp(r,e)}
            onChange=${()=>R(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ha(){let{query:t}=F.route,{expectations:e,with:n,without:s}=gn.choices,o=Ki(t,"verwachtingen",Object.entries({"":n,uit:s})),r=H(t).expect?"":"uit";return a`
    <${Gs} />
    <${wl} />
    <${lr} />
    <${os} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}var gn,Wp,os,Lo,ir,fa,lf,kl,cf,Gs,pf,Rp,Mo,ga,rs,Ye=T(()=>{"use strict";W();Q();Ot();P();Pt();B();pt();gn=k.shared,Wp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,os=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Wp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>R({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Lo=({label:t=gn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>R({[e]:s.target.value},!0)} />
  </label>
`,ir=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${gn.clear}
  </button>
`,fa=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ve} ...${{label:s,name:o,options:r}} />`)}
    <${ir} names=${e} />
  </div>
`;lf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,kl=()=>Object.entries(F.route.query).filter(([t])=>!lf.test(t));cf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Gs=()=>{let t=_.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${ve} label=${gn.plan} name="plan" options=${t} /></div>`};pf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Rp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Mo=()=>H(F.route.query).strict&&a`
    <p class="zacht">
      ${gn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>R({lezing:null})}>${gn.choices.strict_off}</button>
    </p>
  `,ga=({scenario:t})=>a`
  <details class="blik">
    <summary>${qt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ha} />
  </details>
`,rs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Vp({passage:t}){let[e,n]=q("");async function s(){try{n((await lt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Hp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Hp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ba(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(s,e?{...o,plan:e}:o)}function _t({id:t,date:e}){let[n,s]=Ss(t,e);return a`<span class=${`chip s-${ws(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Se({basis:t}){let[e,n]=fe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${uf[e]}
    </svg>
  `:null}function ee({of:t}){let e=j(t.flatMap(Ee)).map(n=>a`<li><${wa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Js({of:t,look:e}){let[n,...s]=Ee(t);return n?a`
    <p class=${e}>
      ${me(n)}${s.length>0&&h(k.shared.more_places,{count:s.length})}
      ${qe()&&a`<${Vp} passage=${n} />`}
    </p>
  `:null}var Hp,A,ct,Me,uf,ka,wa,ya,Os,ut=T(()=>{"use strict";W();Q();P();B();Ae();Y();pt();It();Hp=k.shared.passage;A=({id:t,text:e})=>Gt(t)?a`<a href=${Ge(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;ct=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${A} id=${o} text=${e(o)} />`]),Me=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${A} id=${s} />${e?.(s)}</li>`)}</ul>`;uf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ka=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,wa=({passage:t})=>[me(t),qe()&&a`<${Vp} passage=${t} />`];ya=({id:t})=>[$t(t,"broader")&&[a`<${A} id=${$t(t,"broader")} />`," › "],a`<${A} id=${t} />`],Os=({id:t})=>Ht(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function mf({text:t,done:e}){let n=oe(),s=oe();return sn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Cs.by_hand} ref=${n} onClose=${e}>
      <p>${Cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function cr(t,e=Cs.copied){try{await navigator.clipboard.writeText(t),Mt(e)}catch{let n=document.createElement("div");document.body.append(n),Nn(a`<${mf} text=${t} done=${()=>n.remove()} />`,n)}}function kn(t,e,n){yc(t,e,n),Mt(h(Cs.downloaded,{name:t}))}function zo(){return!_.files.length&&!pe()?null:a`
    <section class="bestanden" aria-label=${Up}>
      <h2>${Up}</h2>
      <ul>
        <${yl} ...${df} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${yl} label=${e} description=${n} href=${_l(t)?.href} download=${t} />`)}
        ${pe()&&a`<${yl} ...${$f} href="#/controleer" />`}
      </ul>
    </section>
  `}var df,$f,Up,Cs,_a,js,he,Qt,Qs,jn,pr,Hn,To,_l,yl,Yt=T(()=>{"use strict";Fe();W();P();B();Ae();Y();pt();Ye();ut();({summary:df,save:$f,title:Up}=k.frame.foot.files),Cs=k.shared.export;_a=t=>t.replace(".",[...kl().map(([,e])=>`-${Jo(S(e).split(":")[0])}`),"."].join("")),js=({text:t,label:e=Cs.copy})=>a`<button type="button" class="klein" onClick=${()=>cr(t())}>${e}</button>`,he=({name:t,rows:e,label:n=Cs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>kn(_a(t),Kr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Qt=(t,e="",n="")=>{let s=ot(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>nt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?qt(t,s):n]},Qs=Cs.heads,jn=(t,e,n)=>[[...t.map(s=>s.label),...Qs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],pr=(t,e,n,s)=>({name:`${Jo(S(t))}-${e}.csv`,origin:o=>Qt(n,s(o))}),Hn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>ot(t(e))?.title||""}]:[],To=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Ee(e(n)).map(me).join("; "),cell:n=>a`<${Js} of=${e(n)} />`}),_l=t=>document.querySelector(`#meenemen a[download="${t}"]`),yl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Kp({name:t}){let e=xl(t),n=e?.parts?.map(({label:s,to:o})=>[s,M(o),o===t]);return n&&a`<${ur} label=${e?.label} tabs=${n} />`}var ff,xl,ur,xa=T(()=>{"use strict";W();Q();B();ff=k.frame.menu.groups.flatMap(t=>t.screens||[t]),xl=t=>ff.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),ur=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function We(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t])Ie(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:hf[t](r),id:t==="partner"?ye(r):"",cells:wn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function va(t){let[e,n,s]=t.split("~");return{key:e,step:n===Gp?null:n,plan:s}}function Re(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ao(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Jr);if(!l.every(Qo))return()=>null;let c=u=>[Vn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(U(u).matrix[t].map(c)));return(u,$)=>{let m=Vn(u,$,n.key),[d,f,g,b]=p.map(y=>gf(y.get(m)));return b===d?null:{by:f===d!=(g===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Gp,hf,wn,Vn,Ls,Ys,Sa,Fo,gf,Ln=T(()=>{"use strict";Q();P();Pt();B();Y();pt();Gp="alle",hf={kind:t=>D(rt(t)),form:t=>D(G("ExploitationForm",t)),partner:t=>S(ye(t)||t)},wn=t=>[...t.steps.map(e=>e.notation),null];Vn=(t,e,n)=>[t,e??Gp,...I?[n]:[]].join("~"),Ls=({column:t,barrier:e},n,s)=>M("overzicht",{...s,cel:Vn(t,e,n)});Ys=t=>`cel-${t.replaceAll("~","-")}`,Sa=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Fo=t=>[Re(t).word,...Re(t).lines].join(", "),gf=t=>t&&JSON.stringify([t.phrase,Re(t).look,t.most_basis])});function vl({list:t,plan:e}){if(!t.length)return a`<p>${Sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${yf} ...${o} />`]);return a`
    <p class="zacht">${Oa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${A} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function dr({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function _f({gap:t}){let e=[t.barrier&&bt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ka} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${as(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${Sn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${Sl} gap=${t} />
    </p>
  `}function Ol({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=Zs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${h(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${dr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${wa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Oa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(k.gaps.under,{title:as(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Oa.who}</strong></p><${vl} list=${t.candidates} plan=${t.plan} />`}
    <${js} text=${()=>ma(t.sentence,Zs(t),e,ot(t.plan))} />
  `} /></div>`}var Oa,Un,Zs,as,Jp,bf,kf,wf,Ca,ja,yf,Sl,La,Xs=T(()=>{"use strict";Oo();W();Q();P();B();Y();pt();Yt();ut();Oa=k.shared.gaps,Un=t=>[t,...t.also],Zs=t=>me(t.evidence)?[t.evidence]:[],as=t=>_.queries[t]?.title||t,Jp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),bf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),kf=(t,e)=>Jp(e.gewicht,[t.severity])&&(!e.tekst||So(bf(t),e.tekst))&&Un(t).some(n=>Jp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),wf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Ca=t=>t.flatMap(e=>Un(e).map(n=>wf(e,n))),ja=(t,e)=>(e.vraag?Ca(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>kf(n,e)),yf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ct} ids=${e} name=${re} />`,n&&Oa.more_work,")"]:t;Sl=({gap:t})=>a`<span class="alleen-papier">${Zs(t).map(e=>a` · <${wa} passage=${e} />`)}</span>`;La=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${_f} gap=${t} />
  <${Ol} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=J()?Sf:vf){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ma(l.key),turn:jl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(xf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ma(t),folds:!0,more:!0,turn:jl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function to({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Qp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Qp&&" …"}</span>`}
    </div>
  `}function Bo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ma(t),turn:s||jl(t)};return a`
    <section class="blok">
      ${t?a`<${to} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${eo(r)}>${o}</div>
    </section>
  `}var xf,Yp,vf,Sf,Qp,Cl,Ma,jl,eo,Mn,Ms=T(()=>{"use strict";W();Q();Ot();P();B();xf=k.shared,Yp="uit",[vf,Sf,Qp]=[20,6,4],Cl=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Ma=t=>Cl().includes(Yp)||Cl().includes(t),jl=(t,e=[t])=>()=>{let n=e.filter(o=>Ma(o)!==(o===t)),s=Cl().filter(o=>o!==Yp&&!e.includes(o));R({vouw:[...s,...n].join(",")},!0)};eo=t=>t.open?null:"dicht";Mn=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${to} part=${o} />`}
      <${s} class=${eo(o)}>${o.rows}<//>
    `)});function Of({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=q(t),f=l?Ll(l,t):m,g=w=>{let O=f===w.key?`-${w.key}`:w.key;l?R({[l]:O===t?null:O},!0):d(O);let C=k.shared.table,L=O.startsWith("-")?C.descending:C.ascending;Mt(h(C.sorted,{column:w.label.toLowerCase(),direction:L}))},b=Ur(r,i,f),v=()=>jn(i,b,u?.origin||(()=>[])),y=Eo(s,b,f===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${Of} id=${s} column=${w} sort=${f} turn=${g} />`)}
          </tr>
        </thead>
        ${y.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${eo(w)}>
              ${w.folds&&a`<${jf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(O=>a`<${Cf} row=${O} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${he} name=${u.name} rows=${v} /></p>`}
  `}function yn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ll,Cf,jf,At,_n,is,Be=T(()=>{"use strict";Fe();W();Q();P();B();Y();pt();Yt();Ms();ut();Ll=(t,e="")=>F.route.query[t]||e;Cf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,jf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${to} part=${t} count=${s&&z(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;At=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),_n=(t,e,n,s)=>({key:t,label:e,text:o=>xe(n(o),s),cell:o=>a`<${_t} id=${n(o)} date=${s} />`}),is=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>j(e(n).flatMap(Ee).map(me)).join("; "),cell:n=>a`<${ee} of=${e(n)} />`})});function Ml({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of K(t,"who",e))Ie(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${A} id=${s} />${` (${j(o).join(", ")})`}<${Os} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Lf(t){let e=x(t,"dueBy");return e&&` (${h(Ne.bound,{date:nt(e)})}; ${tr(x(t,"modality"))})`}function no({of:t}){let e=o=>[$t(o,"barrier")&&h(Ne.at_step,{step:S($t(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Jt(o,r))].filter(Boolean),n=o=>x(o,"status")?h(Ne.other_status,{reading:e(o).join(", ")}):h(Ne.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ne.other_unsaid}),s=zt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function $r({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=wt(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${ya} id=${$t(t,"barrier")} />
        ${` · ${s} · ${G("Strength",n)} · `}
        <${Se} basis=${e} />${` ${fe[e]?.[1]||G("Basis",e)}`}
        ${Ta(t)&&a` · <strong>${Ta(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ne.here}</strong>${x(t,"rationale")}</p>
      <${no} of=${t} />
    </div>
  `}function Xp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ks(t,s),r=x(t,"promise"),i=Ds(t,s),{links:l}=U(e),c=n.length?n.map(u=>a`<${$r} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ne.across}</strong>${x(t,"rationale")}</p>`,p=[[Ne.facts.deadline,i.length>0&&a`<${Mf} ids=${i} date=${s} />`],[Ne.facts.who,a`<${Ml} id=${t} date=${s} />`],[Ne.facts.figures,za(t).length>0&&a`<${Tl} id=${t} date=${s} />`],[Ne.facts.how,c],[Ne.facts.where,a`<${ee} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${de(t)} · <${_t} id=${t} date=${s} /></p>
      <${Zp} lead=${r&&Ne.promise} text=${r||x(t,"summary")} />
      <${Zp} lead=${Ne.progress} text=${x(o,"summary")} />
      ${o&&a`<${no} of=${o} />`}
      <${yn} pairs=${p} />
    </article>
  `}var Ne,Mf,za,Tl,Ta,Zp,Et,cn=T(()=>{"use strict";W();P();Pt();B();ue();Y();pt();It();ut();Be();Ne=k.shared.work;Mf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=Je(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${x(n,"deadlineText")}”${Lf(n)}
          ${x(n,"revises")==="true"&&`, ${Ne.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,za=(t,e)=>Dt(t,"figure",e),Tl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${za(t,e).map(n=>a`
        <li>
          <${A} id=${n} />: <strong>${_.lookups[n]?.description}</strong><${ee} of=${[n]} />
        </li>
      `)}
  </ul>
`;Ta=t=>x(t,"state")&&h(Ne.own_state,{state:G("CellState",x(t,"state"))});Zp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Et=t=>[...t].sort((e,n)=>Z(S(e),S(n)))});function ls({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Ea(t,e,n){let{word:s,lines:o}=Re(t),r=t&&[t.strict,fe[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&Aa(e,n)].filter(Boolean).join(" · ")}function Af({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=a`<a href=${Ls({column:n,barrier:null},o,F.route.query)}>${Tn.see_elsewhere}</a>`;return a`
    <p>${jo(ot(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${h(Tn.elsewhere,{count:i,kind:rt(n)})} ${u}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${vl} list=${l} plan=${o} />`}
  `}function Ef({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=oe(),c=oe();sn(()=>{let b=document.getElementById(Ys(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Ys(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Re(e),m=h(Tn.panel_note,{scenario:qt(o,r)}),d=n&&h(Tn.changed.usual,{phrase:Fo(n.usual)}),f=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),g=e.things.map(b=>{let v=ta(b).filter(y=>e.links.includes(y));return a`<${Xp} key=${b} id=${b} scenario=${o} contributions=${v} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():R({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${h(Tn.panel,{row:t.label,step:bt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Aa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${ct} ids=${e.requested} />.</p>`}
      ${g.length?g:a`<${Af} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function No({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=va(t),i=ot(r);if(!i)return null;let l=We(e,n,i).find(u=>u.key===s),c=l?.cells[wn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Ao(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Ef} key=${t} ...${p} />`}var Ze,Tn,mr,zl,Tf,zf,Ff,Fa,Aa,so=T(()=>{"use strict";W();Q();P();B();Ln();Y();pt();It();Xs();ut();cn();Ze=k.overview.legend,Tn=k.overview;mr=({expected:t=Ze.expected,quiet:e=Ze.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ze.states.map(o=>a`
        <li><span class="staal"><${ls} bar=${[[o,1,0]]} /></span>${D(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ls} bar=${[[Ze.support_state,1,1]]} /></span>${Ze.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ze.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,zl=()=>a`
  <ul class="stalen">
    ${Object.entries(fe).map(([t,[,e]])=>a`<li><span class="staal"><${Se} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Tf,...zf]=Ze.sample.words,Ff=Ze.sample.bar.map(([t,e])=>[t,Number(e),0]),Fa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ze.title}>
    <h2>${Ze.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ls} bar=${Ff} /><strong>${Tf}</strong>
      ${zf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ze.explain}</p>
    <${mr} undecided=${t} />
    <h3>${Ze.how}</h3>
    <${zl} />
    <p><span class="anders">${Ze.other}</span>${Ze.other_says}</p>
  </aside>
`,Aa=({by:t},e)=>we(e).overview.changed[t]});function Ba(t){let[e,n]=[Fl(t),x(t,"summary")];return[e,e&&n?`${zn.reported} ${n}`:n].filter(Boolean)}function Nf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${h(r,{date:nt(x(n,o))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(zn.when[t]||{}).map(s)]:_.lists[t]?G(_.lists[t],e):zn.truth[e]||nt(e)}function Ia({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Jt(o,"recommendationKind"),response:Jt(o,"response")||zn.requested.no_response}),s=t.map(o=>a`<li><${A} id=${o} />${h(zn.requested.line,n(o))}</li>`);return a`<${tt} title=${e}><${Mn} id="gevraagd" items=${s} /><//>`}function Io({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Yo(t))u&&p===t&&Ie(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:j(p).join(", ")})),{columns:s,title:o,caption:r}=zn.mentions,i=n.length>(J()?1:Pf),l=[At("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>de(c)},{key:"verband",label:s.link,text:({how:c})=>c},{..._n("stand",s.stand,({from:c})=>c),cell:({from:c})=>$e(c)&&a`<${_t} id=${c} />`}];return a`
    <${Bo} id=${i?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var zn,Bf,Fl,tt,ae,Ft,Po,Na,Pa,Pf,qa,Xe=T(()=>{"use strict";W();Ot();P();B();ue();Y();Ms();ut();Be();cn();zn=k.thing,Bf=new Set([..._.hidden,...zn.shown]),Fl=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?zn.promised_new:zn.promised} ${e}`};tt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ae=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ft=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Po=t=>Object.entries(rn.get(t)||{}).filter(([e])=>!Bf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Nf} property=${e} value=${o} />`);return[D(Yr(e)),s.length>1?a`<${Ft} items=${s} />`:s[0]]}),Na=t=>wt(t,"altLabel").join(", "),Pa=({id:t})=>za(t).length>0&&a`<${tt} title=${zn.figures}><${Tl} id=${t} /><//>`;Pf=3;qa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${tt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ct} ids=${zt(s,n)} />${zt(s,n).length>0&&": "}
              <strong>${Jt(s,"engagement")||zn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ee} of=${[s]} />
          </div>
        `)}
    <//>
  `});function eu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${yn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function nu({id:t=""}){let e=Te.reading;return a`
    <${oo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${eu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${ss(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function qf(){let{howto:t}=k.overview,e=Object.values(fe).map(([s])=>s),n={report:I?t.reports:ns(),marks:e.join(" "),source:bo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${h(s,n)}</li>`)}</ol>
    </details>
  `}function Rf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${bs(i)?a`<${A} id=${i} />`:i}</li>`,r=oe();return Oe(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ba(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Vf(){let t=o=>a`
    <${A} id=${$t(o,"initiative")} />${" → "}<${ya} id=${$t(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${no} of=${o} />
  `,e=o=>a`
    <${A} id=${$t(o,"initiative")} />${`: ${Jt(o,"status")}`}<${no} of=${o} />
  `,n=tu(pn.statuses).map(e),s=h(Te.weak.intro,pn.links);return a`
    <${Ra} of=${Te.weak} id="lezing" items=${tu(pn.weak).map(t)} intro=${s} />
    <${Ra} of=${Te.other} id="anders" items=${pn.other.map(t)} />
    ${n.length>0&&a`<${Ra} of=${Te.statuses} id="standen" items=${n} />`}
  `}function Kf(){if(!pn.judged.length)return null;let t=e=>h(Te.judged.line,{step:S($t(e,"barrier")),kinds:wt(e,"interventionKind").map(rt).join(", "),state:Jt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:nt(x(e,"asOf"))});return a`<${Ra} of=${Te.judged} id="oordelen" items=${pn.judged.map(t)} />`}function Gf(){let t=Te.expected.columns,e=[At("stap",t.step,n=>$t(n,"barrier")),{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${oo} of=${Te.expected} id="verwacht" count=${pn.expected.length}>
      <${dt} id="verwachtingen" caption=${Te.expected.caption} rows=${pn.expected} columns=${e} />
    <//>
  `}var fr,Te,If,oo,Wf,Df,su,pn,Al,Hf,Ra,tu,Uf,ou,ru=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Y();pt();so();Ms();ut();Be();Xe();cn();fr=k.method,Te=k.unknown,If=3,oo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Bo} id=${e!==void 0&&e<=If?"":s} close=${o}
    title=${e===void 0?t.title:h(Te.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Wf=()=>R({getal:null},!0),Df=({scenario:t})=>a`
  <${oo} of=${fr.numbers} id="getallen" close=${F.route.query.getal?Wf:null}>
    ${je(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Pn(t,e).named).map(([n,s])=>a`
              <${Rf} key=${n} name=${n} one=${s} plan=${e} open=${F.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,su=({route:t})=>a`
  <${st} text=${fr.title}><p class="uitleg">${fr.intro}</p><//>
  <${qf} />
  <div class="blok"><${Fa} /></div>
  <${oo} of=${fr.states} id="standen"><${eu} list="CellState" /><//>
  <${Df} scenario=${H(t.query)} />
  <${nu} />
  <p><a href=${M("weet-niet")}>${fr.unknown}</a></p>
`,pn=_.unknown,Al=({of:t,id:e,ids:n,more:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Me} ids=${Et(n)} more=${s} />`}
  <//>
`,Hf=t=>a`<span class="zacht"> – ${de(t).toLowerCase()}</span>`,Ra=({of:t,id:e,items:n,intro:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length} intro=${s}><${Ft} items=${n} /><//>
`,tu=t=>[...t].sort((e,n)=>Z(S($t(e,"initiative")),S($t(n,"initiative"))));Uf=()=>a`
  <${oo} of=${Te.clashes} id="tegenspraak" count=${pn.clashes.length}>
    ${Et(pn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${ee} of=${[t]} />
        </div>
      `)}
  <//>
`;ou=()=>a`
  <${st} text=${Te.title}><p class="uitleg">${Te.intro} ${Dn}</p><//>
  <${Al} of=${Te.unjudged} id="ongeplaatst" ids=${pn.unjudged} more=${Hf} />
  <${Vf} />
  <${Uf} />
  <${Kf} />
  <${Al} of=${Te.nameless} id="naamloos" ids=${pn.nameless} />
  <${Al} of=${Te.generic} id="verzamelnamen" ids=${pn.generic} />
  <${Gf} />
  <${nu} id="lezen" />
`});function au({plans:t}){let e=t.map(n=>El(n).flatMap(s=>K(s,"who").map(({from:o})=>o)));return t.map(({title:n},s)=>{let o=Et(j(e[s]).filter(i=>!e[1-s].includes(i))),r=h(qo.only_in,{plan:n,count:o.length});return a`<details><summary>${r}</summary><${Me} ids=${o} /></details>`})}function iu({plans:t}){let e=r=>El(r).filter(i=>Le(i,"Measure")),[n,s]=[...t].sort((r,i)=>e(r).length-e(i).length),o=()=>{let r=e(n).map(u=>({id:u,found:Pp(u,El(s))})),i=({found:u})=>u.map(({id:$,shared:m})=>`${S($)} (${m.join(", ")})`).join("; ")||qo.none,l=({id:u,shared:$})=>a`<${A} id=${u} /> <${_t} id=${u} /> <span class="zacht">${$.join(", ")}</span>`,c=[At("actie",n.title,({id:u})=>u),{key:"lijkt",label:s.title,sort:!1,text:i,cell:({found:u})=>u.length?a`<${Ft} items=${u.map(l)} />`:qo.none}],p={name:"lijkt-op.csv",origin:()=>Qt(null)};return a`
      <p class="zacht">${qo.note}</p>
      <${dt} id="lijkt-op" caption=${qo.title} rows=${r} columns=${c} file=${p} hideCaption />
    `};return a`<${dr} summary=${h(qo.summary,{plan:n.title})} inside=${o} />`}var qo,El,lu=T(()=>{"use strict";W();P();B();ue();Co();Y();Yt();Xs();ut();Be();Xe();cn();qo=k.compare.alike,El=({key:t})=>In.filter(e=>Wt(e,t))});function Jf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Qf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Pl(s,o,.8);return n}function Zf(t,e){return[...t.querySelectorAll(Yf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Wa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Xf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Bl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:cu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Xf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=ro(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Wa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=ro(p.trim(),$,u.fontWeight),[d]})}function ro(t,e,n){return Nl.font=`${n} ${e}px ${Da}`,Nl.measureText(t).width}function th(t,e,n){let{width:s,height:o}=e,r=Wa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Pl(s/2,o/2,s/2-1):hr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Bl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Jf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Qf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:hr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:hr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:hr(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:d,wide:+g});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let g=$(d);g.wide&&Bl(g.stroke)&&i.push({at:r,d:f,fill:"none",...g})}return i}function eh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}ro("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Nl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+ro($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Wa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function pu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Zf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?eh(u,l,c):u instanceof Element?pu(u,l,c):[]);return o.style.transform="",[...th(s,i,l),...p]}function Il(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=pu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*ro(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Wa,Bl,hr,Pl,cu,Yf,Nl,Da,uu=T(()=>{"use strict";Wa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Bl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),hr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Pl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;cu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Pl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>hr(t("x"),t("y"),t("width"),t("height"))},Yf=[...Object.keys(cu),"text"].join();Nl=document.createElement("canvas").getContext("2d"),Da=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ql(t,e,n,s,o,r){let i=tp(t,p=>ro(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,cs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function fu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[ss(ot(e?.plan)),e&&qt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Il(c);c.classList.remove("heel");let u=Math.max(p.width,sh),$=ql(t,22,650,nh,u,cs),m=ql(`${l}. ${Dn} ${o}`.trim(),13,400,du,u,$.below+2),d=m.below+16,[f,g,b]=[cs,d+p.height+24,0],v=[...document.querySelectorAll(s)].map(Il).flatMap(C=>{f>cs&&f+C.width>cs+u&&([f,g,b]=[cs,g+b+6,0]);let L=mu(C.shapes,f,g);return f+=C.width+20,b=Math.max(b,C.height),L}),y=h(gr.foot,{version:r,content:(i||"").slice(0,12)}),w=ql(y,13,400,du,u,g+b+16),O=[...$.shapes,...m.shapes,...mu(p.shapes,cs,d),...v,...w.shapes];return{title:`${t} ${l}. ${Dn}`,width:u+2*cs,height:w.below+cs,shapes:O}}function rh(t){let{title:e,width:n,height:s,shapes:o}=fu(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Da,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:g,weight:b,slant:v,opacity:y}of o){let[w,O,C,L,it,vt]=c,N=w===1&&!O&&!C&&L===1?`translate(${it} ${vt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:N,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:y===1?void 0:y}):r(l,"text",{transform:N,...{"font-size":g,"font-weight":b,"font-style":v},fill:$},p)}kn(_a(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function ah(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=fu(t),o=document.createElement("canvas"),r=Math.min(oh,$u/e,$u/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:g,weight:b,slant:v="",opacity:y=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=y,i.fillStyle=$,i.font=`${v} ${b} ${g}px ${Da}`,p!==void 0&&i.fillText(p,0,0);let w=new Path2D(u);$!=="none"&&i.fill(w),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(w)),i.restore()}let l=_a(`${t.name}.png`);o.toBlob(c=>c?kn(l,c,"image/png"):Mt(h(gr.too_large,{name:l})),"image/png")}var gr,nh,du,cs,sh,oh,$u,mu,tn,Ts=T(()=>{"use strict";Fe();W();P();B();pt();Yt();uu();gr=k.shared.export,[nh,du]=["#16212B","#46525D"],[cs,sh,oh,$u]=[28,720,2,12e3],mu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));tn=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>rh(t)}>${gr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>ah(t)}>${gr.png}</button>
  </span>
  <span class="breder zacht">${gr.wider}</span>
`});function hu({rows:t,unit:e,end:n}){let s=n?ne.right:ne.left-ne.box,o=n?ne.right+ne.box+12:ne.left-ne.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ne.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ne.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${zs(r)}
        </text>
      </g>
    `})}function ih({band:t,unit:e}){let n=t.count*e,s=ne.top+t.y1*e+n/2,o=ne.top+t.y2*e+n/2,r=(ne.left+ne.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ne.left} ${s} C${r} ${s} ${r} ${o} ${ne.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${gu(t)}</title></path>
  `}function lh({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
  </div>`}function bu({flow:t,one:e,other:n,counted:s}){if(J())return a`<${lh} flow=${t} />`;let o=ne.height/t.height,r=t.bands.map(gu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ao.title}>
      <svg viewBox=${`0 0 ${ne.width} ${ne.height+ne.top+14}`} role="img"
        aria-label=${h(ao.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ne.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ne.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${ih} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${hu} rows=${t.left} unit=${o} />
        <${hu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ao.caption}</figcaption>
      <p class="acties"><${tn} name="overgang" title=${`${ao.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ao,ne,zs,gu,ku=T(()=>{"use strict";W();Ot();P();B();Y();Ts();ao=k.compare.flow,ne={width:960,height:430,top:40,left:230,right:640,box:16},zs=t=>t?D(G("CellState",t)):ao.fresh,gu=({count:t,from:e,to:n})=>z(ao.band,t,{from:zs(e),to:zs(n)})});function uh(t){let e=Kn[Kn.length-1],n=_.plans.map(c=>Kn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Kn[0],e],r=Kn.slice(0,-1).find(c=>c.key===t.van)||s,i=Kn.slice(Kn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function dh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=br(t)?null:Vn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===Ce?null:n}),l=c=>a` <${_t} ...${{id:c,date:n}} /> <${Ml} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Me} ids=${Et(t.work[o])} more=${l} />
    </div>
  `}function $h({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Ge(s)}>${V.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${tt} title=${h(V.stated,{count:t.length})}>
      <p class="zacht">${V.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${to} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Ft} look=${eo(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function mh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>br(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...hn,["",k.shared.all_steps],["apart",V.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(V.whose).map(([w,O])=>[w,h(O,l)])},p=w=>w.map(O=>S(ye(O)||O)).join(", "),u=w=>D(rt(w.kind)),$=w=>j([w.barrier,w.other_barrier].map(bt)).join(" / "),m=w=>u(w)+(s==="plans"&&!br(w)?` (${$(w)})`:""),d=[{key:"stap",label:V.columns.step,text:$},{key:"soort",label:V.columns.kind,text:u},{key:"een",label:e.label,text:w=>D(w.states[0])},{key:"ander",label:n.label,text:w=>D(w.states[1])},{key:"weg",label:h(V.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:h(V.joined[s],l),sort:!1,text:w=>p(w.joined)}],f=i.flatMap(({label:w,date:O},C)=>{let L=it=>`${S(it)} (${xe(it,O)})`;return[{key:"wie",label:h(V.who,{label:w}),text:it=>p(it.who[C])},{key:"wat",label:h(V.work,{label:w}),text:({work:it})=>Et(it[C]).map(L).join("; ")}]}),g=w=>a`
    ${w.sentence}
    <details>
      <summary>${V.see_both}<span class="sr"> ${rt(w.kind)}, ${$(w)}</span></summary>
      <div class="standen">${i.map((O,C)=>a`<${dh} ...${{change:w,side:O,at:C}} />`)}</div>
    </details>
  `,b=()=>jn([...d,...f],t.changes,()=>Qt(null,"",o)),v=a`
    <details>
      <summary>${V.as_table}</summary>
      <${dt} id="vakken" caption=${V.table} rows=${t.changes} columns=${d} />
    </details>
  `,y=a`<div class="acties"><${he} name="vergelijk-vakken.csv" rows=${b} /></div>`;return a`
    ${t.changes.length?y:a`<p>${k.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${to} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some(br)?"":z(V.differ,w.rows.length)} />`}
        ${V.elsewhere[w.key]&&a`<p class="zacht">${h(V.elsewhere[w.key],l)}</p>`}
        <${Ft} look=${eo(w)} items=${w.rows.map(g)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&v}
  `}function fh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>zs(p)},...e.right.map(({state:p})=>({key:p,label:zs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||V.nothing)}))],c=h(V.counts_table,{before:n.label,after:s.label});return a`
    <${tt} title=${V.counted}>
      <p class="zacht">${h(V.counts,{both:i,fresh:t.fresh.length})}</p>
      <${bu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${z(V.heads,r.length,{names:gt(r.map(re))})}</p>`}
      <details>
        <summary>${V.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function hh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,{moved:l=[],stayed:c=[],fresh:p=[]}=i||{},u={moved:l.filter(n),stayed:c.filter(n),fresh:p.filter(n)};return{notes:e?[]:s,statements:r.filter(([,,$])=>n($)),changes:o.filter(({barrier:$,other_barrier:m})=>!e||[$,m].includes(e)),actions:i&&{...i,...u}}}function gh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":xe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${V.not_yet}</span>`:a`<${_t} id=${m} date=${e.date} />`,p=[At("actie",V.action,m=>m),{key:"wat",label:V.what,text:de},{key:"plan",label:e.label,text:l,cell:c},_n("nu",n.label,m=>m,n.date)],u=()=>jn(p,r,()=>Qt(null,e.plan.key,o)),$=()=>R({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${h(s?V.all:V.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${V.show_all}</button>
        <${he} name="vergelijk.csv" rows=${u} />
      </div>
      <${dt} id="vergelijk" caption=${V.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function yu({route:t}){if(Kn.length<2)return a`<${st} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:n,after:s}=uh(t.query),o=H(t.query),r=bl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=$n.some(C=>C.notation===t.query.stap)?t.query.stap:"",p=l.actions&&an.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=C=>(!c||Rn(C).includes(c))&&(!p||_.works[C]?.chapters?.includes(p)),$=hh(l,c,u),{actions:m}=$,d=[e.plan,n.plan],f=$.changes.filter(C=>!br(C)),g=f.filter(({whose:C})=>!C.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],v=(t.query.alles||p&&"ja")==="ja",y=In.filter(C=>Wt(C,e.plan.key)&&_.works[C]?.container&&u(C)),w=m?"dates":"plans",O=h(V.intro[w],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${st} text=${V.heading[w]} title=${V.title}><p class="uitleg">${O} ${Dn}</p><//>
    <${bn}>
      <${wl} />
      <div class="velden">
        ${Kn.length>2&&a`
            <${ve} label=${V.first} name="van" chosen=${e.key} options=${wu(Kn.slice(0,-1))} />
            <${ve} label=${V.second} name="met" chosen=${n.key} options=${wu(s)} />
          `}
        <${ve} label=${V.columns.step} name="stap" options=${hn} />
        ${m&&a`<${ve} label=${ch} name="hoofdstuk" options=${ph} />`}
      </div>
    <//>
    ${m&&b&&a`<${fh} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:y}} />`}
    ${m&&a`<${$h} rows=${$.statements} />`}
    ${!p&&a`
        <${tt} title=${h(g<f.length?V.cells_open:V.cells,{sure:g,open:f.length-g})}>
          <${mh} ...${{found:$,one:e,other:n,mode:w,counted:r}} />
        <//>
      `}
    ${!m&&a`<${tt} title=${V.alike.title}><${iu} plans=${d} /><//>
      <${tt} title=${V.alike.partners}><${au} plans=${d} /><//>`}
    ${m&&a`<${gh} ...${{actions:m,one:e,other:n,counted:r,all:v}} />`}
    <${ke} text=${z(V.shown,g)} />
  `}var V,ch,ph,Kn,br,wu,_u=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ln();Y();pt();It();lu();Ye();Yt();Ms();ut();ku();Be();Xe();cn();V=k.compare,ch=k.measures.fields.chapter,ph=an.map(t=>[t,S(t)]),Kn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?h(V.side,{plan:t.title,label:n}):D(n)}))),br=({whose:t})=>t==="apart",wu=t=>t.map(e=>[e.key,e.label])});function kh({row:t,cell:e,change:n,step:s,plan:o}){let r=Ea(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Vn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ys(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${h(k.overview.cell,{row:t.label,step:bt(s)})}${r}</span>
        <${xu} cell=${e} />
      </button>
    </td>
  `}function vu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ge.undecided:ge.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function yh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(ge.caption,{scenario:qt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ge.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${wh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ht(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${kh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${vu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Sh({plan:t,scenario:e,reach:n}){let s=We("partner",e,t),o=Ao("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${rs} plan=${t} /><p>${ge.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${rs} plan=${t} />
    <p>${Pn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${ge.in_text}</a>. ${ge.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${yh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${tn} name=${`dekking-${t.key}`} title=${ge.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${xh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ge.alike.title}</h2><p>${ge.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${vh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ge.nothing}</p>`}function Su({route:t}){let e=H(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${st} text=${ge.heading} title=${ge.title} />
      <p class="zacht">${qt(e)}</p>
      <${Ks} />
    </div>
    ${je(e).map(o=>a`
        <${Sh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${No} address=${s} by="partner" scenario=${e} />`}
    <${ke} text=${s?"":h(ge.shown,{scenario:qt(e)})} />
  `}var ge,bh,xu,Rl,wh,_h,xh,vh,Ou=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ln();pt();It();so();Ye();Ts();ut();ge=k.coverage,bh=5,xu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Se} basis=${t.most_basis} />
    <${ls} bar=${t.bar} most=${bh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Rl=t=>!t.acting&&!t.undecided,wh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Rl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ge(t.id)}>${t.label}</a>
    <span class=${Rl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;_h=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ht(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${M("dekking",{...F.route.query,cel:Vn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Re(e).word}${n&&`, ${Aa(n,o)}`}</span>
      <${xu} cell=${e} />
    </a>
  </li>
`,xh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${_h} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Rl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(ge.step,{step:bt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${vu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,vh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${ge.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ge.about}</p>
    <${mr} expected=${ge.expected} quiet=${ge.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${zl} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Va(t,e){let n=Ha(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...zt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function ju(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=We("kind",t,e),o=We("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Hs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var Ha,Cu,Wl,io=T(()=>{"use strict";P();Pt();B();Vs();ue();Ln();Y();Ha=({date:t,plan:e})=>Ws("InformationFlow").filter(n=>Rs(n,t)&&Wt(n,e)).map(n=>{let s=zt(n,"between"),o=r=>[...zt(n,r),...s].sort(Hs);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(x(n.id,"content"),x(s.id,"content")));Cu=([t,e],n)=>Ha(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Wl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Lh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(w=>o.get(w)).filter(w=>w!==void 0),[c,p]=l.sort((w,O)=>w.left-O.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],f=(u+m)/2,g=`M${u} ${$}C${f} ${$} ${f} ${d} ${m} ${d}`,b=jh.map(w=>{let[O,C,L,it]=[(1-w)**3,3*w*(1-w)**2,3*w*w*(1-w),w**3];return{tie:i,d:g,x:O*u+(C+L)*f+it*m,y:(O+C)*$+(L+it)*d}}),y=b.find(w=>r.every(O=>Math.max(Math.abs(O.x-w.x),Math.abs(O.y-w.y))>Ch))||b[0];return i.number!==void 0&&r.push(y),y})}function Mh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ro({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=oe(),[c,p]=q([]);sn(()=>{let g=()=>p(Lh(l.current,n));g();let b=new ResizeObserver(g);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(g=>g.id===s)?s:u[0]?.id,m=({from:g,to:b})=>g===s||b===s,d=new Set(n.filter(m).flatMap(({from:g,to:b})=>[g,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let b=g.target.dataset.vak;if(!b||g.ctrlKey||g.metaKey||g.altKey)return;if(!Oh.includes(g.key))return i(g.key,b);let v=Mh(g.key,b,e,n);g.preventDefault(),v&&l.current.querySelector(`[data-vak="${CSS.escape(v)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g,tie:b})=>a`<path d=${g} class=${`${b.look}${m(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((g,b)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${g.map(v=>a`
                  <li key=${v.id}>
                    <button type="button" data-vak=${v.id} tabindex=${v.id===$?0:-1}
                      class=${`doos ${v.look}${d.has(v.id)?" buur":""}`}
                      aria-pressed=${String(v.id===s)} onClick=${()=>r(v.id)}>
                      ${v.text}${v.more}
                      ${!!v.badge&&a`<span class="erbij">+${v.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:g},x:b,y:v})=>g!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${v}px`}}>${g}</span>
          `)}
    </div>
  `}var Oh,Ch,jh,Ua=T(()=>{"use strict";W();Oh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Ch=28,jh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Wo({label:t,id:e,thing:n,pick:s,among:o=bs}){let[r,i]=q(!1),l=()=>Et([...rn.keys()].filter(g=>Gt(g)&&o(g))),c=Pe(()=>r?l():[],[r]),[p,u]=q(null),$=g=>{let b=Kt(g.trim()),v=O=>[S(O),re(O),...wt(O,"altLabel")].map(Kt),y=O=>Zn(O)?v(O):v(O).slice(0,2),w=c.find(O=>S(O)===g)||c.find(O=>y(O).includes(b));return w?[w]:c.filter(O=>b&&v(O).some(C=>C.includes(b)))};Oe(()=>u(null),[n]);let{route:m}=F,d=g=>{if(F.route!==m)return;let[b,...v]=$(g.target.value);u(b&&!v.length?null:g.target.value),b&&!v.length&&s(b)},f=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(bs(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(g=>a`<option value=${S(g)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?h(Lu.meant,{names:f}):Lu.unknown_thing}</small>`}
    </label>
  `}var Lu,Ka=T(()=>{"use strict";W();Q();P();B();Y();cn();Lu=k.explore});function Th(t){let e=zu(xo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status"><strong>${mt.none}</strong>${e.length>0&&` ${h(mt.only,{names:Tu(e)})}`}</p>
  `}function zh({from:t,to:e,scenario:n}){let s=hp([t,e],n).map(i=>i.label),o=gp([t,e],n),r=Cu([t,e],n);return a`
    ${s.length>0&&a`<p>${h(mt.shared,{steps:gt(s)})}</p>`}
    ${r.length>0&&a`<p>${mt.flows} <${ct} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${ct} ids=${o} />.</p>`}
  `}function Dl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Dt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Wt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(f=>!r.includes(f)&&Wt(f,n)).flatMap(f=>Dt(f,"inChapter")).filter(f=>qn(f).includes(t[1-u])&&!qn(f).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return m.length>0&&a`<p>${h(mt.within,d)} <${ct} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ct} ids=${r} />. ${l}</p>`}${c}`}function Fh({from:t,to:e,scenario:n,collective:s}){let o=Pe(()=>oa(t,e,n,s),[t,e,s,n]),r=o.length>nr?h(mt.longer.first,{count:nr}):z(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,nr).map(i=>a`<li><${ct} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Fu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?D(n(r)):n(r));return a`
    <li>
      <${A} id=${e} />${I&&` (${Ct(e)?.title})`} <${_t} id=${e} />
      ${j(t.map(({from:o})=>o)).map(o=>a`<p><${A} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${ee} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function Ah({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=zu(t,e),i=Pe(()=>{let f=b=>[$e(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),g=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map((b,v)=>({from:b.from,to:b.to,number:v+1,look:g(b)}))}},[t]),l=t.layers.map(f=>$e(f[0])),c=r.length?xo(n,s,o):t,p=c?.length===t.length?c.count:0,u=Tu(r),$=z(mt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>R({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${z(mt.counted,p,{works:$})}</strong> `}
      ${u&&`${z(mt.through,t.count-p,{names:u,works:$})} ${mt.dotted} `}${mt.says}
    </p>
    ${!J()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Ro} heads=${l.map(f=>f?mt.columns.what:mt.columns.who)} ...${i} chosen=""
              label=${h(mt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${tn} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${mt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${Fu} roles=${f} />`)}
    </ol>
  `}function Au({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Mu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?fp(n,s,e):[],p=c.length>0,u=Pe(()=>l?xo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,f,g)=>a`
    <${Wo} label=${f} id=${d} thing=${g} among=${Mu}
      pick=${b=>R({[d]:b})} />
  `,m=(d,f,g)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>R({[d]:f?null:"ja"})} />
      ${` ${g}`}
    </label>
  `;return a`
    <section aria-label=${mt.heading}>
      <h2>${mt.heading}</h2>
      <div class="velden">
        ${$("van",mt.from,n)} ${$("naar",mt.to,s)}
        ${m("verzamel",o,mt.collective)}
        ${l&&a`<button type="button" onClick=${()=>R({van:s,naar:n})}>${mt.swap}</button>`}
        ${l&&u&&m("langer",r,mt.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${Dl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Ah} ...${i} found=${u} />`:a`<${Th} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${Fu} roles=${d} />`)}</ul>`}
      ${l&&a`<${zh} ...${i} />`}
      ${l&&u&&r&&a`<${Fh} ...${i} collective=${o} />`}
    </section>
  `}var mt,Mu,Tu,zu,Eu=T(()=>{"use strict";W();Q();Ot();P();B();Vs();io();ue();Y();It();Ua();Ts();ut();Ka();mt=k.explore.path,Mu=t=>Gt(t)&&(Zn(t)||$e(t)),Tu=t=>gt(t.map(S)),zu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ht(s)&&s!==e&&s!==n)});function Iu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=F.route.query,i=sa(t,e,s),l=c=>{location.hash=M("verken",c)};return{f:()=>o?l({uit:t,kies:t}):R({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&R({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&R({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||R({weg:[...Ga(r),t].join(","),kies:null}),p:()=>o?l({van:t}):R({van:t}),Escape:()=>R({kies:null})}}function Bh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Iu(t,e),l=sa(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ge(t)}>${ft.actions.page}</a>
      ${s.join()!==t&&c("f",ft.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",z(ft.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ft.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ft.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ft.actions.path)}
    </p>
  `}function qu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ft.panel.label}><p class="zacht">${ft.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=$e(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Js} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===_s?ft.no_step:a`<${A} id=${m} />`}${" "}<${Se} basis=${$} />
      ${d&&a`<span class="zacht"> ${ft.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Js} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ft.panel.label}>
      <h2>${ps(n)}</h2>
      ${$e(n)&&a`<p>${xe(n,t.scenario.date)}</p>`}
      ${Ht(n)&&a`<p class="zacht">${ft.panel.collective}</p>`}
      ${n!==_s&&a`<${Bh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ft.panel.who:ft.panel.what}</h3>`}
      <${Ft} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ft.panel.step:ft.panel.what}</h3>`}
      <${Ft} look="buren" items=${o.map(l)} />
    </section>
  `}function Ru({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Pe(()=>{let u=d=>`wie${Ht(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:sa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ps(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ps(d),look:`wat${$(d)}`,more:[Nu(ws(d,s.date)),a` <small>${Jt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ps(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:g})=>({from:d,to:f,look:`l-heel r-${g}`})),...t.ties.map(({work:d,step:f,basis:g})=>({from:d,to:f,look:Bu(g,f)}))]}},[t]),l=u=>R({kies:u===n?null:u}),c=(u,$)=>$!==_s&&Iu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(ft.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ro} heads=${ft.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ft.intended}</li>`}
      <li class="zacht">${ft.to_step}</li>
      ${Object.entries(fe).map(([u,[,$]])=>a`<li><span class=${`streep ${Bu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>ws($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Nu(u)}${D($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ft.keys}</p>
  `}function Wu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(f=>f.work===d).map(f=>f.step),l=d=>xs(d,n,s).length?ft.list.away:On(d),c=[{...At("wie",ft.list.who,d=>d.who),text:d=>d.who?ps(d.who):l(d.work),cell:({who:d,work:f})=>d?[a`<${A} id=${d} />`,a`<${Os} id=${d} />`]:l(f)},{key:"rol",label:ft.list.role,text:d=>d.role},At("wat",ft.list.what,d=>d.work),{key:"stap",label:ft.list.step,text:d=>i(d.work).map(ps).join(", ")},_n("stand",ft.list.status,d=>d.work,n.date),is(ft.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(ft.list.caption,r.length)}${s?"":`. ${ft.list.only}`}`;return a`<${dt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Qt(n,Ct(d.work)?.key)}}} />`}var ft,Ga,Eh,Pu,ps,Nh,Bu,Nu,Du=T(()=>{"use strict";W();Q();P();B();Vs();Y();pt();It();Ua();Yt();ut();Be();Xe();ft=k.explore,Ga=t=>(t||"").split(",").filter(Gt),Eh=t=>an.find(e=>[x(e,"identifier"),e].includes(t)),Pu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ga(t||Xr(e)?.id||ye(n)||Eh(s)),ps=t=>t===_s?ft.no_step:S(t);Nh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Bu=(t,e)=>e===_s?"l-geen":Nh[fe[t]?.[0]]||"l-heel",Nu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Vu({rows:t,chosen:e,state:n}){let s=Pe(()=>{let i=u=>u.length?u:[""],l=u=>j(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):De.unnamed,look:`wie${$&&!Ht($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:Hl(u.id),look:"wat",more:Ph(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>R({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${De.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ro} heads=${De.columns} ...${s} chosen=${e} label=${h(De.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&R({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Uu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${qh} row=${c} />: <${A} id=${c.id} text=${Hl(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Js} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Ft} look="buren" items=${i.map(l)} />
    </section>
  `}function Qa({rows:t,scenario:e,state:n}){let s=[Hu("from",De.list.from),Hu("to",De.list.to),At("inhoud",De.list.what,o=>o.id,Hl),{key:"staat",label:De.list.state,text:o=>Jt(o.id,"flowState")},{key:"sindsdien",label:De.list.since,text:o=>Jt(o.id,"followUp")},is(k.explore.list.where,o=>[o.id])];return a`
    <${dt} id="stromenlijst" caption=${h(De.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Qt(e)}} />
  `}var De,Hl,Ph,Ih,Ja,qh,Hu,Vl=T(()=>{"use strict";W();Q();P();B();io();Y();It();Ua();Yt();ut();Be();Xe();De=k.explore.flows,Hl=t=>`${x(t,"content")}${$t(t,"between")&&` (${De.among})`}`,Ph=({id:t})=>x(t,"followUp")&&a` <small>${h(De.since,{phrase:Jt(t,"followUp")})}</small>`,Ih=t=>t.map(e=>S(e)).join(", ")||De.unnamed,Ja=({ids:t})=>t.length?a`<${ct} ids=${t} />`:a`<span class="zacht">${De.unnamed}</span>`,qh=({row:t})=>t.between.length?a`${De.between} <${Ja} ids=${t.from} />`:a`<${Ja} ids=${t.from} /> → <${Ja} ids=${t.to} />`;Hu=(t,e)=>({key:t,label:e,text:n=>Ih(n[t]),cell:n=>a`<${Ja} ids=${n[t]} />`})});function Wh({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Dh({of:t,at:e}){if(t.length<=Rh)return a`<${Ya} of=${t} at=${e} />`;let n=r=>Jt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Wh} text=${`${n(r[0])} (${r.length})`}><${Ya} of=${r} at=${e} /><//>`)}
    <${Ya} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Gu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Gn.undecided:s?Gn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Qu({plan:t,scenario:e}){let{stops:n,several:s}=ju(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ya} of=${c.all} at=${p} />`;if(J())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Gu} stop=${c} place=${p+1} />
              <${Ku} stop=${c} plan=${t} />
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
              <div class="boven-halte" style=${l(p)}><${Ku} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Gu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Dh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Gn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,$)=>p<=u&&a`<i class="spoorlijn" style=${l($)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Ju} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${Se} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(fe).map(([c,[,p]])=>a`<li><${Se} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Gn.silent}</li>
        <li><em>${Gn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${tn} name=${o} title=${Gn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(Gn.says,{silence:k.shared.silence})}</p>
  `}var Gn,Rh,Ju,Ya,Ku,Yu=T(()=>{"use strict";W();Q();Ot();P();B();io();Ln();Y();pt();It();Ts();ut();Gn=k.explore.route,Rh=10,Ju=({one:t})=>a`
  <a class=${Ht(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ya=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${Se} basis=${n.basis(e)} /><${Ju} one=${n} /></li>`)}
  </ul>
`;Ku=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${J()&&a`<p class="bij niemand">${Gn.silent}:</p>`}
    <ul class="stilte" aria-label=${Gn.silent}>
      ${e.map(s=>a`<li><a href=${Ls({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function kr(t,e,n,s=0){let[o,r]=q(null);return Oe(()=>{let i=!0;r(null);let l=()=>lt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Kl({chosen:t,choices:e,follows:n}){let s=oe(),o=F.started&&!!t&&J();Oe(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&J()?r.reverse():r}</div>`}function Hh({before:t,after:e}){let n=ie[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:G("Severity",t),after:G("Severity",e)})}function Zu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=U(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>h(ie.cell,{kind:D(rt(p.column)),step:bt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${z(ie.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${h(ie.now,{phrase:p.before})}</span> <span>${h(ie.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${h(ie.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ie.alone}</p>
    <h2>${z(ie.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Hh(p)}</strong> ${p.was&&`${h(ie.now,{phrase:p.was})} `}
            ${p.was?h(ie.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${z(ie.stays,l.length)}</h2>
        <p>${ie.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Vh({id:t,status:e,scenario:n}){let s=kr("supposed",{options:hs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Zu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Xu({requested:t,scenario:e}){let{date:n}=e,s=m=>$e(m)&&!!Cn(m,n),[o,r]=t.split("="),i=$e(o)?o:"",l=zt(ks(i,n),"alternativeReading").map(m=>x(m,"status")),c=(m,d)=>M(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&_.readings[`${i}=${r}`],u=a`
        <${Wo} label=${ie.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${A} id=${i} />. ${xe(i,n)}.</p>
            <h2>${ie.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(_.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${D(d)}</a>
                    ${m===Cn(i,n)&&a` <span class="zacht">${ie.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ie.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Kl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Kh} />`:p?a`<${Zu} found=${p} id=${i} scenario=${e} />`:qe()?a`<${Vh} id=${i} status=${r} scenario=${e} />`:a`<p>${h(ie.elsewhere,{name:S(i),status:G("Status",r)})}</p>`} />`}var ie,Ul,Uh,Kh,Gl=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ae();Y();pt();It();ut();Ka();ie=k.whatif.action;Ul=t=>t.split("=")[0],Uh=()=>Object.keys(_.readings).sort((t,e)=>Z(S(Ul(t)),S(Ul(e)))),Kh=()=>a`
  <p>${ie.begin}</p>
  <h2>${ie.readings}</h2>
  <ul>
    ${Uh().map(t=>a`
        <li>
          <a href=${M(["wat-als","actie",t])}>${S(Ul(t))}</a>
          <span class="zacht"> ${h(ie.reading,{status:G("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Fs(){let t=k.missing;return a`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function Qh({text:t,answers:e,instead:n}){let s=kr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",le.source.about,a`<${ct} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${le.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(le.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Jl} text=${c} answers=${e} /></p>
              <p class="zacht">${me(l)}${p.some(Gt)&&i(p.filter(Gt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function td({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=gl(e),i=e.trim()!=="",l=j(n.map(f=>f.kind)).sort(Z),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);sn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${le.summarised}</p>`,[u,$]=o.length?[15,le.some_more]:[100,le.too_many],m=o.length&&h(le.some,{words:o.map(f=>`“${f}”`).join(le.or)}),d=c.length?m||z(le.found,c.length):h(le.nothing,{text:e});return a`
    <${st} text=${le.title} />
    <section class="filters" aria-label=${le.label}>
      <div class="velden">
        <${Lo} label=${le.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ve} label=${le.what} name="wat" options=${on(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:le.type}</p>
    ${o.length>1&&a`<p>${le.alone}${o.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${h(le.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${le.try}${Jh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(f=>a`<${Gh} key=${f.id} item=${f} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${h($,{count:c.length-u})}</p>`}
    ${i&&qe()?a`<${Qh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ke} text=${i?d:""} />
  `}var le,Jl,Gh,Jh,wr=T(()=>{"use strict";Oo();W();Q();Ot();P();B();Ae();Co();Y();pt();Ye();ut();Gl();le=k.search;Jl=({text:t,answers:e})=>ca(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Gh=({item:t,answers:e})=>a`
  <li>
    <a href=${M(t.path,t.query)}><${Jl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${I&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${Ss(t.id)[0]&&a` <${_t} id=${t.id} />`}
    <p><${Jl} text=${qp(t,e)} answers=${e} /></p>
  </li>
`,Jh=()=>Object.entries(le.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function rd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=F.route.query,$=t?"lijst":ed.includes(p)?p:J()?"lijst":"beeld",m=ed.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${os} legend=${at.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${tn} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function ad({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(G(t,i))} (${o(i)})`]);return r.push([As,`${D(k.shared.all)} (${n.length})`]),J()?a`<${ve} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${os} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function id({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=sd.map(E=>n[E]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ga(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Pe(()=>$p({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],g=f.includes(m.chosen)?m.chosen:"",b=f.length>tl,v=d.what.length>0,y={shown:d,opened:t,chosen:g,scenario:e,fixed:!!o},w=r.some(Boolean),O=w||l.length>0||e.stated||e.plan,C=at.alone[fn(t[0])]||at.alone.other,L=a`<button type="button" class="klein" onClick=${()=>R({weg:null})}>${at.again}</button>`,it=d.undated>0&&z(at.undated,d.undated),vt={...y,title:o||t.map(ps).join(", ")},N=a`
    <${bn}>
      <div class="velden">
        <${ve} name="stap" label=${at.filters.step} options=${hn} />
        <${ve} name="soort" label=${at.filters.kind} options=${ko} />
        <${ve} name="vanaf" label=${at.filters.from} options=${nd} />
        <${ve} name="tot" label=${at.filters.to} options=${nd} />
        ${w&&a`<${ir} names=${sd} />`}
      </div>
    <//>
  `,Lt=a`
    ${l.length>0&&a`<p>${z(at.hidden,l.length)} ${L}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(at.left,d.left)} ${it}</p>`}
    ${b&&a`<p role="status">${h(at.too_many,{count:f.length})}</p>`}
    ${!v&&a`<${Dl} of=${t.slice(0,1)} scenario=${e} /><p>${O?at.nothing:C}</p>`}
  `;return a`
    <${rd} many=${b||!v} field=${s} filters=${N} choices=${a`<${Ks} />`} notes=${Lt}
      keep=${{name:at.file,title:vt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Ru} ...${vt} /></div>`} list=${v&&a`<${Wu} ...${y} />`}
      panel=${a`<${qu} ...${y} />`} />
  `}function Zh({query:t,scenario:e}){let n=Ws("Agreement").filter(u=>Rs(u,e.date)&&Wt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Wl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:As,c=n.filter((u,$)=>l===As||r[$]===l),p=a`<${ad} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${id} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===As?s:`${s}: ${G("AgreementStatus",l)}`} />`}function Xh({query:t,scenario:e}){let n=Pe(()=>Ha(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=Wl("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,As].includes(t.staat)?t.staat:o[0]||As,i=n.filter($=>r===As||$.state===r),l=3*i.length>2*tl,c=t.kies||"",p=r===As?k.shared.all:G("FlowState",r),u=h(at.flows.title,{state:p});return a`
    <${rd} many=${l} field=${a`<${ad} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Vu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Qa} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Uu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function ld({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(od,s))return a`<${Fs} />`;let o=Pu(e),r=f=>{R({uit:f,kies:f,weg:null}),Mt(ps(f))},i=a`<${Wo} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=an.length>0&&a`<${ve} name="hoofdstuk" label=${at.begin.chapters}
      options=${an.map(f=>[x(f,"identifier")||f,S(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},$=Object.entries(at.starts).map(([f,{label:g,to:b}])=>[g,M(b.path,b.query),f===c]),m=s?od[s]:e.van&&Au,d=o.length?a`<${id} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ks} /></div><${Yh} scenario=${n} />`;return a`
    <${st} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${ur} label=${at.starts_label} tabs=${$} />
    ${m?a`<${m} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,ed,As,nd,sd,Yh,od,cd=T(()=>{"use strict";Fe();W();Q();Ot();P();Pt();B();Vs();io();ue();Y();Eu();Ye();Du();xa();Vl();Ts();Yu();Ka();wr();at=k.explore,ed=["beeld","beide","lijst"],As="alle",nd=on(j(Object.values(_.works).flatMap(t=>t.years||[])).sort()),sd=["stap","soort","vanaf","tot"],Yh=({scenario:t})=>a`
  ${je(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${Qu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;od={informatie:Xh,afspraken:Zh}});function Za(t,e){let n=us();for(let{mark:s}of t)e?n.add(s):n.delete(s);return R({merk:[...n].join(Ql),...!n.size&&{alleen:null}},!0),n.size}var Ql,us,pd,Yl,Zl=T(()=>{"use strict";Q();Ql=".",us=()=>new Set((F.route.query.merk||"").split(Ql).filter(Boolean)),pd=()=>[...us()].join(Ql),Yl=()=>!!F.route.query.alleen&&us().size>0});var Xl,tg,Xa,Do,lo,yr=T(()=>{"use strict";W();B();Xl=k.shared.outcomes,tg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Xa=({outcome:t})=>a`<g class=${`teken teken-${Xl[t].sign}`}>${tg[Xl[t].sign]}</g>`,Do=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Xa} outcome=${t} />
  </svg>
`,lo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Do} outcome=${t} /> ${Xl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function tc({gaps:t,what:e}){let n=us(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Mt(z(He.bar.changed,Za(t,i.target.checked))),r=t.length>1?h(He.mark_all,{count:t.length,what:e}):h(He.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function ng({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(He.questions,e.length).replace(/^\d+ /,""),u=[...ho(e.map(d=>o==="topic"?as(d.query):d.subject_label))].map(([d,f])=>f>1?h(He.repeated,{title:d,count:f}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${h(He.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(He.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${h(He.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${eg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${He.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${tc} gaps=${j([...e,...n])} what=${t} />
      <${dr} summary=${$} inside=${m} open=${i} />
    </div>
  `}function $d({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=j(t.map(c=>c.query)).map(c=>({id:c,title:as(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${ng} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function sg({row:t,of:e}){let n=ye(F.route.query.partner),s=j(K(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>ud+1?o.slice(0,ud):o,i=o.length-r.length,l=r.length===1&&s.join()===He.deadline.how[t.how];return a`
    <${ct} ids=${r} />
    ${i>0&&h(He.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?On(e):He.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function og({gap:t,found:e,scenario:n}){let s=e.deadline,o=He.deadline.columns,r=re(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${dd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${tc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Ol} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Sl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${lo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${sg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function ti({works:t,partner:e}){let n=ye(e),s=ea(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=z(He.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${ct} ids=${j(o)} name=${re} />.</p>`}function md({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=He.deadline,p=J()?ag:rg,u=n||t.length<=p+1?t:t.slice(0,p),$=ys(t.map(({found:d})=>d.deadline)),m=a`
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
          ${u.map(d=>a`<${og} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var He,dd,eg,ud,rg,ag,ec=T(()=>{"use strict";Fe();W();Q();Ot();P();B();ue();Zl();Y();It();Xs();ut();yr();He=k.gaps;dd=t=>us().has(t.mark)?"gemarkeerd":"",eg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${dd(t)}`} data-vraag=${t.mark}>
    <${tc} gaps=${[t]} what=${t.sentence} />
    <div><${La} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;ud=2;[rg,ag]=[8,5]});async function xr(t,e){let n=await lt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await lt().ask("page",{options:[],comparisons:e});return lt().show(s,h(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ei({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",fd),await Yn(s,ce.saving,async()=>{let{name:l,data:c}=await lt().ask(r,i);kn(l,c,_r[l.split(".").pop()])}),window.removeEventListener("beforeunload",fd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function gd(){let t=oe(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return Mt(ce.first_source);Yn(n,ce.busy,async()=>(await lt().ask("source",{data:await Gr(o)})).message)}return a`
    <${tt} title=${ce.source}>
      <p class="zacht">${ce.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ce.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ce.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function si({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(lg);return c.sort(Z),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ei} files=${[{id:"bewaar-fouten",label:ce.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${hd} title=${ce.faults} lines=${n} count=${s} />
    <${hd} title=${ce.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ce.read}</summary><${Ft} items=${c} /></details>`}
  `}function bd(t){if(!t.length)throw new Error(ce.first);if(t.length>1)throw new Error(h(ce.one_only,{count:t.length}));if(t[0].size>Hi)throw new Error(h(ce.too_large,{name:t[0].name,most:Hi/2**20}));return t[0]}var ce,_r,ig,fd,ni,hd,lg,vr=T(()=>{"use strict";Fe();W();P();B();Ae();Y();Yt();Xe();ce=k.check,_r={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};ig=()=>lt().ask("shipped").then(()=>lt().show()),fd=t=>t.preventDefault();ni=()=>a`
  <${tt} title=${ce.save}>
    <p class="zacht">${ce.save_intro}</p>
    <${ei}
      files=${Object.entries(ce.save_as).filter(([t])=>!(I&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${lt().own&&a`<button type="button" id="terug" onClick=${ig}>${ce.back}</button>`}
    <//>
  <//>
`;hd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(ce.list,{title:t,count:n})}</h2><${Ft} items=${e} />`,lg=([t,e])=>h(ce.counted,{count:e,what:Yr(t).toLowerCase()})});function cg({scenario:t,report:e}){let n=s=>Yn(e,Ve.busy,async()=>{let o={options:hs(t),marks:pd(),kind:s};kn(`${Ve.file}.${s}`,(await lt().ask("marked",o)).data,_r[s])});return Object.entries(Ve.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function pg({gaps:t,scenario:e}){let[n,s]=q(""),o=us();if(!o.size)return null;let r=Ca(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Yl(),c=qe()?Ve.address:Ve.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Za(p,!1),Mt(Ve.cleared)},$=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ve.label}>
      <p><strong>${z(Ve.count,o.size)}</strong>${i>0&&z(Ve.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:l?null:"gemarkeerd"})}>${l?Ve.every:Ve.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ve.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Ve.print}</button>
      <${he} name=${`${Ve.file}.csv`} rows=${()=>yd(r,e)} label=${Ve.csv} id="merk-csv" />
      ${qe()&&a`<${cg} scenario=${e} report=${s} />`}
    </section>
  `}function ug({all:t}){let e=(r,i)=>j(r).map(l=>[l,i(l)]),n=[...t.flatMap(Un).flatMap(r=>r.partners),...Zr],s=Object.entries(_.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",xt.fields.partner,e(n,wd).sort((r,i)=>Z(r[1],i[1]))],["stap",xt.fields.step,[...hn,...kd("stap",bt)]],["vraag",xt.fields.query,e(t.map(r=>r.query).sort(Z),as)],["gewicht",xt.fields.weight,[...s,...kd("gewicht",r=>G("Severity",r))]],["soort",xt.fields.kind,ko]];return a`
    <${bn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ve} ...${{name:r,label:i,options:l}} />`)}
        <${Lo} label=${xt.fields.text} name="tekst" />
        <${ir} names=${nc} />
      </div>
    <//>
  `}function dg({points:t,low:e,source:n,query:s}){let o=j(t.map(l=>l.topic)).length,r={points:h(xt.part_counts.points,{questions:oi(t),topics:z(xt.topics_count,o)}),source:h(xt.part_counts.source,{questions:oi(e)})},i=(l,c,p)=>a`
    <a href=${M("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${xt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${xt.parts_label}>
      ${i("points","overleg",!n)}${i("source",_d,n)}
    </nav>
  `}function $g({scenario:t}){let{vraag:e,partner:n}=F.route.query,s=e&&n?ja(U(t).gaps,{...F.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${xt.none}</p>`;let{step:o,other:r,clear:i}=xt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>R({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function mg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>Un(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>Z(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=ri[n],p=Object.entries(ri).map(([m,d])=>[m,xt.fold[d]]),u=()=>R({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${xt.heading[c]}</h2>
        <p>${xt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?xt.refold:xt.unfold}</button>
        </p>
      </header>
      <${os} legend=${xt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${$d} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${j(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${md} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${$g} scenario=${s} />`}
  `}function xd({route:t}){let e=H(t.query),n=t.query,s=U(e).gaps,o=Yl(),r=o?Ca(s).filter(y=>us().has(y.mark)):ja(s,n),i=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=n.deel?n.deel===_d:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||nc.some(y=>n[y]),m=n.vouw?n.vouw==="uit":$&&u.length<=fg,d=n.per in ri?n.per:Object.keys(ri)[Number(c&&!p)],f=()=>ja(s,{...n,partner:""}).flatMap(Un).filter(y=>y.deadline),g=Object.fromEntries(nc.filter(y=>n[y]).map(y=>[y,n[y]])),b={points:i,low:l,source:c},v=o?xt.only_title:as(n.vraag);return a`
    <${st} text=${o?xt.bar.label:xt.title}>
      <p class="uitleg">${h(xt.intro,{report:ns(ot(e.plan))})} ${Dn}</p>
    <//>
    ${je(e).map(y=>a`<${rs} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${v}</strong></p>`:a`<${dg} ...${b} query=${g} />`}
      <${ga} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${ug} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${xt.source_intro}</p>`}
        <p class="zacht" id="weegt">${xt.weights}</p>
        <${ti} works=${n.partner?f().map(y=>y.subject):[]} partner=${n.partner||""} />
        <${mg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${he} name="aandachtspunten.csv" rows=${()=>yd(u,e)} /></p>
        <${zo} />
      </div>
    </div>
    <${pg} gaps=${s} scenario=${e} />
    <${ke} text=${h(xt.shown,{points:oi(i),low:oi(l)})} />
  `}var xt,Ve,wd,yd,kd,nc,_d,oi,ri,fg,vd=T(()=>{"use strict";Fe();W();Q();Ot();P();Pt();B();Ae();Zl();Y();pt();Ye();Yt();ec();Xs();vr();xt=k.gaps,Ve=k.gaps.bar,wd=t=>S(ye(t)||t),yd=(t,e)=>[[...xt.csv,...Qs],...t.map(n=>[n.number,G("Severity",n.severity),as(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(bt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(wd).join(", "),n.subject_label,Zs(n).map(me).join("; "),...Qt(e,n.plan)])];kd=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,gt(n.split(",").map(e))]]:[]},nc=["tekst","stap","soort","partner","vraag","gewicht"];_d="bron",oi=t=>z(xt.questions,t.length);ri={onderwerp:"topic",soort:"query"};fg=25});function gg({id:t,scenario:e}){let n=Ue.cell_columns,s=U(e).matrix.kind.filter(c=>Gi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(rt(c.column)),r=c=>a`<a href=${Ls(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Re(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Hn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Re(c).word,csv:Fo,cell:i},Od(n.how,c=>c.most_basis)];return a`
    <${tt} title=${Ue.cells} note=${qt(e)}>
      <${dt} id="vakken" caption=${Ue.cells_caption} rows=${s} columns=${l}
        file=${pr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function bg({id:t,links:e,scenario:n,undecided:s}){let o=Ue.columns,r=L=>$t(L,"initiative"),i=L=>Ct(L)?.key,{links:l,matrix:c}=U(n),p=j(e.map(r)).length,u=[...Hn(i),At("actie",o.action,r),{key:"soort",label:o.kind,text:L=>wt(L,"interventionKind").map(rt).join(", ")},{key:"wie",label:o.who,sort:!1,text:L=>On(r(L)),cell:L=>a`<${ct} ids=${qn(r(L))} none=${On(r(L))} />`},_n("stand",o.stand,r,n.date),Od(o.how,L=>l[L][0],L=>`; ${[G("Strength",l[L][1]),Ta(L)].filter(Boolean).join("; ")}`)],$=pr(t,"activiteiten",n,i),m={id:"wiewat",caption:Ue.work_caption,rows:e,sort:"actie",columns:u,file:$},d=e.flatMap(L=>_.works[r(L)]?.chapters||[]),f=L=>gt(zt(L,"chapterLead").map(S)),b=an.filter(L=>d.includes(L)&&f(L)).map(L=>`${S(L)} – ${f(L)}`).join("; "),v=e.flatMap(L=>wt(L,"interventionKind")),y=j(c.kind.map(L=>L.column)).filter(L=>!v.includes(L)),w=$t(t,"broader")&&!s&&h(Ue.absent,{kinds:gt(y.map(rt))}),O=jo(ot(n.plan),k.shared.nothing_step),C=a`<p>${s?k.overview.undecided:O}</p>`;return a`
    <${tt} title=${h(e.length>p?Ue.work_rows:Ue.work,{count:p,rows:e.length})}>
      ${e.length?a`<${dt} ...${m} />`:C}
      ${w&&a`<p>${w}</p>`}
      ${b&&a`<p class="zacht">${h(Ue.heads,{chapters:b})}</p>`}
    <//>
  `}function kg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,h(we(Ct(n)).thing.step.helper,{awareness:Jt(n,"awareness")||Ue.unaware})]);return a`<${tt} title=${Ue.helpers}><${Ft} items=${e} /><//>`}function Cd({id:t}){let e=H(F.route.query),n=zt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Dt(l,"barrier")).filter(l=>Le(l,i)),r=s.flatMap(i=>K(i,"at").flatMap(l=>l.of)).filter(i=>i in U(e).links&&Wt(i,e.plan));return a`
    <${hg} id=${t} narrow=${n} />
    <${gg} id=${t} scenario=${e} />
    <${bg} id=${t} links=${r} scenario=${e} undecided=${op(e).has(t)} />
    <${Ia} title=${Ue.requested} ids=${o("Recommendation").filter(i=>Wt(i,e.plan))} />
    <${kg} ids=${o("Facilitator")} />
  `}var Ue,co,ai,Sd,Od,hg,ii=T(()=>{"use strict";W();Q();P();Pt();B();ue();Ln();Y();pt();It();Yt();ut();Be();Xe();cn();Ue=k.thing.step,co=t=>$n.filter(e=>t.includes(e.notation)).map(e=>e.label),ai=t=>_.works[t]?.across?k.shared.all_steps:co(Rn(t)).join(", "),Sd=t=>fe[t]?.[1]||"",Od=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Sd(e(s))+n(s),cell:s=>e(s)&&[a`<${Se} basis=${e(s)} />`,` ${Sd(e(s))}${n(s)}`]}),hg=({id:t,narrow:e})=>a`
  <${tt} title=${Ue.what}>
    <${ae} text=${x(t,"step")} />
    <${ae} text=${x(t,"definition")} />
    <${ae} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ue.narrower}<${ct} ids=${e} />.</p>`}
    ${$t(t,"broader")&&a`<p>${Ue.broader}<${A} id=${$t(t,"broader")} />.</p>`}
  <//>
`});function li({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let g=H(f),{plan:b,strict:v}=g,y=o.map(([,vt,N])=>N.find(([Lt])=>Lt===f[vt])?.[1]),w=p&&v&&k.shared.choices.strict_phrase,O=[...y,f.tekst,w].filter(Boolean).join(" · ")||k.shared.all,C=n(g).filter(vt=>!f.tekst||So(r(vt),f.tekst)).filter(vt=>o.every(([,N,,Lt])=>!f[N]||Lt(vt,f[N]))),L=z(m.count,C.length),it=()=>jn([...s,...$],Ur(C,s,Ll("sorteer",i)),vt=>Qt(u?g:null,Ct(vt.id)?.key||vt.plan||b,O));return a`
      <${st} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${bn}>
        <${Gs} />
        ${u&&a`<${lr} />`}
        <${fa} fields=${o} names=${["tekst","vouw",...o.map(([,vt])=>vt)]}>
          <${Lo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Mo} />`}
      <p class="telling">${L}<${he} name=${`${Jo(m.title)}.csv`} rows=${it} /></p>
      <${dt} id=${t} caption=${h(m.caption,{count:L})} rows=${C} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${ke} text=${L} />
    `}}var Jn,Zt,xn,sc,Fd,Sr,Or,Ad,wg,po,yg,_g,xg,Ed,Bd,vg,jd,Ld,Nd,Sg,Og,Cg,Md,jg,Pd,Id,qd,ds,Cr,Lg,Mg,Td,zd,Rd,Wd=T(()=>{"use strict";Oo();W();Q();Ot();P();Pt();B();ue();Y();pt();It();Ye();Yt();ut();Be();Xe();ii();Jn=k.partners,Zt=k.measures,xn=k.lookup;sc=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>wt(t,e))].join(" "),Fd=li({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[I?t:""],textOf:({id:t})=>sc(t),fields:[[Jn.fields.step,"stap",hn,({steps:t},e)=>t.includes(e)],[Jn.fields.kind,"soort",Zo("OrganisationKind"),({id:t},e)=>x(t,"organisationKind")===e],[Jn.fields.role,"rol",Object.entries(Jn.roles),({roles:t},e)=>t.includes(e)]],columns:[At("naam",Jn.columns.name,({id:t})=>t,S,Os),{key:"soort",label:Jn.columns.kind,text:t=>Jt(t.id,"organisationKind")},{key:"stappen",label:Jn.columns.steps,text:t=>co(t.steps).join(", ")},{key:"handelt",label:Jn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Jn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Jn.columns.wish,text:t=>t.wish}]}),Sr=t=>_.called[t]?.short||"",Or=t=>x(t,"prefLabel"),Ad="exploitationForm",wg=In.map(t=>({id:t,..._.works[t],text:[sc(t),Jt(t,Ad),...K(t,"who").map(e=>sc(e.from))].join(" ")})).sort((t,e)=>Z(Sr(t.id)||"~",Sr(e.id)||"~")||Z(Or(t.id),Or(e.id))),po=I?"":Qn[0].date,yg={key:"plan",label:D(fs(po)),text:({id:t})=>Cn(t,po)?xe(t,po):"",cell:({id:t})=>Cn(t,po)&&a`<${_t} id=${t} date=${po} />`},_g=t=>{let{outcome:e="",stand:n=""}=Je(t),s=k.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},xg=(t,e)=>{let n=Ds(t).filter(s=>x(s,"dueBy")===e);return`${nt(e)}: ${gt(n.map(s=>x(s,"deadlineLabel")||Or(t)))}`},Ed="alle",Bd=({id:t},e)=>Le(t,e),vg=({id:t,across:e},n)=>n===Ed?e:Rn(t).includes(n),jd=t=>a`<span class="zacht">${t}</span>`,Ld=an.map(t=>[t,S(t)]),Nd=li({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>wg.filter(e=>Wt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Or(t),more:[{key:"hoofdstuk",label:Zt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Zt.columns.who,text:({id:t})=>On(t)},{key:"beloofd",label:Zt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Zt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Zt.columns.terms,text:({id:t})=>Ds(t).map(_g).join("; ")},To(xn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...Ld,["",Zt.no_chapter]]},fields:[[Zt.fields.what,"wat",Object.entries(Zt.types),Bd],[Zt.fields.chapter,"hoofdstuk",Ld,({chapters:t},e)=>t?.includes(e)],[Zt.fields.step,"stap",[...hn,[Ed,Zt.across]],vg],[Zt.fields.kind,"soort",ko,({id:t},e)=>Xn(t).includes(e)],[Zt.fields.status,"staat",Zo("Status"),({id:t},e)=>Cn(t)===e],[Zt.fields.form,"vorm",Zo("ExploitationForm"),({id:t},e)=>wt(t,Ad).includes(e)]],columns:[{key:"nr",label:Zt.columns.number,text:({id:t})=>Sr(t),cell:({id:t})=>Sr(t)?a`<a href=${Ge(t)}>${Sr(t)}</a>`:jd(Zt.no_number)},At("naam",Zt.columns.name,({id:t})=>t,Or),...Hn(({id:t})=>Ct(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>de(t)},...po&&po!==Ce?[yg]:[],_n("nu",I?Zt.columns.stand:D(fs(Ce)),({id:t})=>t),{key:"termijn",label:Zt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${xg(t,s)}</p>`):nt(e)}},{key:"stap",label:Zt.columns.step,text:({id:t})=>ai(t)},{key:"wie",label:Zt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ct} ids=${e} />`:jd(t?"":k.shared.no_lead)}]}),Sg=["concerns","reportedUnder","barrier","answeredBy"],Og=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:j(Sg.flatMap(n=>zt(t,n))).filter(Gt),text:[S(t),...wt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Cg=({id:t})=>a`<${ae} text=${x(t,"summary")} look="zacht" />`,Md="Recommendation",jg=Object.entries(xn.types).filter(([t])=>Ws(t).length),Pd=(t,e,n)=>li({name:t,of:e,sort:"naam",rows:({plan:s})=>Og.filter(o=>Wt(o.id,s)&&Le(o.id,Md)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(xn.types).find(o=>Le(s,o))||"",titles:Object.entries(xn.types).map(([s,o])=>[s,D(o)])},fields:[[xn.fields.what,"wat",jg.filter(([s])=>s===Md===n),Bd],[xn.fields.step,"stap",hn,({steps:s},o)=>s.includes(o)]],columns:[At("naam",xn.columns.name,({id:s})=>s,S,Cg),...Hn(({id:s})=>Ct(s)?.key),{key:"wat",label:xn.columns.what,text:({id:s})=>de(s)},{key:"zegt",label:xn.columns.description,text:s=>s.description},{key:"over",label:xn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${ct} ids=${s.about} name=${re} />`},To(xn.columns.place,({id:s})=>s)]}),Id=Pd("naslag","lookup",!1),qd=Pd("gevraagd","requested",!0),ds=k.timeline,Cr=t=>t.day.slice(0,4),Lg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?wo(t.id):[Cr(t)];return n?n<=e&&e<=s:Cr(t)===e},Mg=t=>{let{jaar:e}=F.route.query;return!e||Cr(t)===e?t.day:`z${t.day}`},Td=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),zd=on(j(_.timeline.map(Cr))),Rd=li({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&xe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Td(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>F.route.query.jaar||Cr(t),titles:zd},fields:[[ds.fields.what,"wat",Object.entries(ds.kinds),(t,e)=>t.kind===e],[ds.fields.step,"stap",hn,({steps:t},e)=>t.includes(e)],[ds.fields.year,"jaar",zd,Lg]],columns:[{key:"dag",label:ds.columns.when,text:Mg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ds.fields.what,text:t=>ds.kinds[t.kind]},{key:"wat",label:ds.columns.what,text:Td,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ds.columns.stand,text:t=>t.phrase},To(xn.columns.place,t=>t.at)]})});function Tg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Es.requested_mark}</span>`,r=e&&a`<span class="bij door">${Es.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ls} bar=${t.bar} />${l}`}function zg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Ea(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Vn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Re(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ys(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${h(Es.cell,{row:t.label,step:bt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Tg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Se} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function pi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=wn(n),i=Ao(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(va(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Eg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ci(n)} role="table">
      <caption>${h(Es.caption,{rows:Es.heads[t],scenario:qt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Es.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Fg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Es.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${We(t,e,n).map(u=>a`<${Ag} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Es,Fg,Ag,Eg,ci,oc=T(()=>{"use strict";W();Q();P();B();Ln();pt();so();ut();Es=k.overview;Fg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ge(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ag=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${wn(e).map((o,r)=>a`<${zg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Eg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Es.one_step}>
    ${wn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${bt(s)}
        </button>
      `)}
  </div>
`,ci=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Ng({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Bs.wish}</h2><a href=${M(Bs.also.to,Bs.also.choose)}>${Bs.also.ask}</a>
      <ul class="tegels">
        ${Bs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${M(n.to,n.choose)}>
                <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
                  focusable="false">${Bg[n.sign]}</svg><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Pg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ba(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Ig({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Bs.discuss.title}</h2><p>${Bs.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${h(Bs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Pg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function qg({state:t,word:e,things:n,date:s}){let o=I?"h4":"h3",r=l=>Ss(l,s)[1]&&a`<span class="zacht"> – ${Ss(l,s)[1]}</span>`,i=h(Xt.group,{state:D(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Me} ids=${Et(n)} more=${r} />
    </div>
  `}function Rg({scenario:t,plan:e}){let n=I?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=_.codes.InterventionKind[o],c=r.map(u=>a`<${qg} ...${u} date=${t.date} />`),p=i?Xt.undecided:jo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Xt.apart.title,{kind:l.label})}<//>
          <p>${h(Xt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Hd({route:t}){let e=H(t.query),n=Object.hasOwn(rc,t.query.rijen||"")&&rc[t.query.rijen||""]||"kind",s=Object.entries(rc).map(([c,p])=>[c,Xt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e),l=a`<${Hg} answer=${i} plan=${ot(e.plan)} plans=${je(e)} />`;return a`
    ${n==="kind"?l:a`<${st} text=${Xt.heading} title=${Xt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Xt.matrix[n]}</h2><p>${qt(e)}</p>
          <p class="acties"><a href=${M("methode")}>${Xt.legend.more}</a></p>
          <${Ks}>
            <${os} legend=${Xt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${je(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${rs} plan=${c} />
            <${pi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${he} name="matrix.csv" rows=${()=>Dg(n,e,c)} />
              <${tn} name=${ci(c)} title=${Xt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ci(c)}"]`} legend=".legenda .stalen li" note=${Xt.legend.note} />
              <${js} text=${()=>location.href} label=${Xt.link} />
            </div>
            <${Rg} scenario=${e} plan=${c} />
          `)}
        <${zo} />
      </div>
      <${Fa} undecided=${Sa(e)} />
    </div>
    ${r&&a`<${No} address=${r} by=${n} scenario=${e} />`}
    <${ke} text=${r?"":h(Xt.shown,{scenario:qt(e)})} />
  `}var Xt,Dd,Bg,Bs,rc,Wg,Dg,Hg,Vd=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ln();Y();pt();so();Ye();Yt();Ts();ut();oc();cn();Xt=k.overview,{truth:Dd}=k.thing,Bg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Bs}=Xt;rc={"":"kind",partner:"partner",vorm:"form"},Wg=(t,e,n)=>{let{word:s,lines:o}=Re(e);if(!e)return[t.label,bt(n),Xt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,bt(n),s,o.join("; "),G("Basis",r),Dd[String(i)],l,c,p,Dd[String(u)]]},Dg=(t,e,n)=>[[...Xt.csv,...Qs],...We(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Wg(s,o,wn(n)[r]),...Qt(e,n.key)]))],Hg=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${st} text=${Xt.heading} title=${Xt.title}>
      <p>${h(Xt.start.intro,{report:ns(e)})}</p>
      <p><strong>${z(Xt.start.dated,s.length,{years:gt(s)})}</strong>
        ${" "}${Xt.start.since}</p>
    <//>
    <${Ng} answer=${t} />
  </div>
  <${Ig} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Ud(t,e){let n=await lt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Fn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Vg(c,n)),l=(r||[]).length-i.length;return lt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ic({decisions:i,undone:[]}),null}function Vg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ic(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await lt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function ze(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await ic({decisions:[...e,...t],undone:[]})}async function Kd(t){let{decisions:e,undone:n}=Vt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await ic({decisions:s.slice(0,o),undone:s.slice(o)})}function Lr(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return h(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Fn,Vt,ui,ac,jr,di,uo,$i,$o=T(()=>{"use strict";P();B();Ae();Fn=()=>lt().board,Vt=()=>Fn();ui=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),ac=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[jr,di]=[ac("column"),ac("name")],uo=(t,e)=>ac("list")("",t,e);$i=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function An({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Go(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Mr=T(()=>{"use strict";W()});function Ug({column:t,act:e}){let[n,s]=t.both,{found:o}=Vt(),r=o.columns.some(({target:f,table:g})=>f===o.fields.role&&g===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(ht.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>ze(jr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?ht.whose:ht.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?h(ht.readings[f],{one:n,other:s}):ht.roles[f]}
        </label>`)}
    </fieldset>
  `}function Kg({column:t,act:e}){let{targets:n,fields:s}=Vt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&ht.by_values,t.options.length>0&&t.why==="head"&&h(ht.maybe,{what:t.options.join(", ")}),t.month_first&&ht.month_first,t.says].filter(Boolean),m=j([...n.slice(0,Gd),ht.notes,...n.slice(Gd)]),d=c?[[`${l}:${c}`,h(ht.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${An} label=${h(ht.as,{head:r})} value=${d[0]?.[0]||l||ht.notes}
          options=${[...d,...on(m)]} pick=${f=>e(()=>ze(jr(o,"target",f===ht.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${h(ht.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Ug} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Gg(){let[t,e]=q(0),{rows:n,fields:s}=Vt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[ht.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(ht.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${ht.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${ht.following}</button>
      </p>
    </section>
  `}function Jd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Vt().found,l=[[h(ht.read,{read:n.filter(c=>!c.open).length,count:n.length}),ht.sum.placed],[h(ht.read,{read:n.filter(c=>c.led).length,count:n.length}),ht.sum.led],[String($i(s).length),ht.sum.asks],[String(o.length),ht.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${ht.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Kg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${ht.plan}</h2>
          <label class="veld"><span>${ht.plan_title}</span>
            <${An} id="plannaam" label=${ht.plan_title} value=${r.title}
              pick=${c=>t(()=>ze(uo(i.title,c)))} />
          </label>
          <label class="veld"><span>${ht.plan_day}</span>
            <${An} id="plandag" type="date" label=${ht.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>ze(uo(i.day,c)))} />
          </label>
        </section>
        <${Gg} />
        <section>
          <h2>${ht.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var ht,Gd,Qd=T(()=>{"use strict";W();P();$o();B();Mr();ht=k.board.columns,Gd=-1});function Yd({act:t}){let e=oe(),[n,s]=q(null),[o,r]=q(""),[i,l]=q(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(en.busy,async()=>{let f=await d(),g=await Ud(f.name,f.data);if(s(g&&{...g,given:f}),g)return Mt(g.message);location.hash=M("controleer",{stap:"kolommen"})}),u=d=>c(d?en.result.alongside_busy:en.result.making,async()=>{n&&(await xr(n.given,d)).ok&&(location.hash=M(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=bd(d);return{name:f.name,data:await Gr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Oe(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
    <${Ft} look="bordfeiten" items=${en.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${si} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var en,Zd=T(()=>{"use strict";Fe();W();Q();$o();B();Ae();vr();Xe();en=k.board});function Jg({which:t,text:e,act:n}){let[s,o]=q(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Vt().found.organisations;return a`<details><summary>${jt.other}</summary>
    <label class="veld"><span>${h(jt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>ze(di(t,"names",s||"")))}>${jt.other_take}</button></details>`}function Xd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Vt().found,r=(...$)=>e.filter(({reading:m})=>$.includes(m)),i=r("new").map(({text:$})=>$),l=j(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),$i(e).length],u=($,...m)=>t.bind(null,()=>ze(di($,"names",m.join("; "))),void 0);return a`
    <p class="uitleg">${p?h(jt.intro,{count:e.length,asks:p}):jt.nothing}</p>
    <${Tr} act=${t} title=${jt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(jt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:m,parts:d})=>a`
        <p>${d.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...d)}>${h(jt.split,{count:d.length})}</button>
          <button type="button" class="alslink" onClick=${u($,m)}>${jt.one}</button>
        </p>
      `}
    <//>
    <${Tr} act=${t} title=${jt.same} names=${r("same")}>
      ${({which:$,parts:m,meant:d})=>a`
        <p>${h(jt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,d)}>${jt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...m)}>${jt.no}</button>
        </p>
      `}
    <//>
    <${Tr} act=${t} title=${jt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${h(jt.fresh,{names:gt(l)})}</p>`}>
      ${({which:$,text:m,kind:d})=>a`
        <${An} label=${h(jt.kind_of,{name:m})} value=${d||"organisatie"}
          options=${Object.entries(jt.new_kinds)} pick=${f=>t(()=>ze(di($,"kind",f)))} />
      `}
    <//>
    <${Tr} act=${t} title=${jt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${jt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${jt.left_out}</h2><ul>${n.map($=>a`<li>${$}</li>`)}</ul>
        <p class="zacht">${jt.left_out_more}</p>
      </section>`}
    <${Tr} act=${t} title=${jt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${h(jt.means,{meant:$})}</p>`}
    <//>
    <section>
      <h2>${jt.expect}</h2>
      <p class="zacht">${jt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${$=>t(()=>ze(uo(o.without,$.target.checked?"nee":"ja")))} />
        ${jt.expect_yes}
      </label>
    </section>
  `}var jt,Tr,t$=T(()=>{"use strict";W();P();$o();B();Mr();jt=k.board.partners;Tr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length+r}</span></h2>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(jt.count,i.count)}</span></p>
            ${s?.(i)}<${Jg} ...${i} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Yg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Zg({row:t,name:e,act:n}){let{choices:s}=Vt().found,o=t.asks[e],r=[["","…"],...on(s[e]||[])],i=l=>n(()=>ze(jr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${yt.right}</button>`}
      ${s[e]&&a`<${An} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Xg({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Vt().found,[c,p]=q(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=g=>{n(t,c&&$&&!t.places.includes(g)?`${$}; ${g}`:g),p(!1)};function f(g){let{target:b,currentTarget:v,key:y,shiftKey:w}=g;if(b!==v||g.ctrlKey||g.altKey||g.metaKey)return;let O=r.find(C=>C.key===y.toUpperCase());if(O)d(O.value);else if(y==="Enter"&&w&&u)o();else if(y==="Enter"&&u)d(u.value);else if(y.toUpperCase()==="L")n(t,"");else if(y==="+")p(!0);else if(y==="ArrowDown"||y==="ArrowUp"){let C=[...document.querySelectorAll(".bordkaart")];C[C.indexOf(v)+(y==="ArrowDown"?1:-1)]?.focus()}else if(y==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;g.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${Yg(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:g,role:b})=>a`<span>${g}${b&&` (${b})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||yt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(g=>a`<${Zg} row=${t} name=${g} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:g,key:b})=>a`<button type="button" class=${u?.value===g?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(g))} onClick=${()=>d(g)}>
              ${g} <kbd aria-hidden="true">${b}</kbd></button>`)}
        </div>
        <label class="veld"><span>${yt.kind}</span>
          <${An} label=${yt.kind} value=${m} pick=${g=>{s(),e(()=>ze(ui(t.which,l.kind,g)))}}
            options=${[["",yt.unknown],...on(j([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${u&&!r.some(({value:g})=>g===u.value)&&a`<button type="button" class="is-voorstel"
              onClick=${()=>d(u.value)}>${u.value} <kbd aria-hidden="true">↵</kbd></button>`}
          ${$&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${yt.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${yt.later}</button>`}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function tb(){let{cells:t,places:e}=Vt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${yt.matrix}</h2>
      <p class="zacht">${yt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${h(yt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function e$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Vt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(Qg),[p,u]=q(0),[$,m]=q([]),d=oe(),[f,g]=q(0),b=[...e,...["",mi].map(E=>({reason:E,value:"",count:0,strength:""}))].map(E=>({...E,count:n.filter(Nt=>lc(Nt,E.reason)).length})).filter(({count:E})=>E),v=n.find(({which:E})=>E===$.at(-1)),y=b.find(({reason:E})=>E===r)||b.find(({reason:E})=>v&&lc(v,E))||b[0],w=y?.reason,O=E=>{i(E),m([]),u(0),J()&&d.current?.scrollIntoView()},C=n.filter(E=>lc(E,w)||E.open&&$.includes(E.which)),L=Math.max(0,Math.min(p,C.length-1)),it=E=>t(()=>ze(...E.map(Nt=>ui("*",o.step,"",Nt))),Lr);async function vt(E,Nt){let be=C.indexOf(E);await t(()=>ze(ui(E.which,o.step,Nt)));let Ar=Vt().found.rows.filter(({open:J$})=>J$).length;Mt(h(Nt?yt.is_at:yt.is_open,{title:E.number||E.title,value:Nt,count:Ar})),g(Ar||!E.open?be+1:-1)}Oe(()=>{if(!f)return;f<0&&St("verder")?.focus();let E=d.current?.querySelectorAll(".bordkaart")||[],Nt=E[Math.min(J()?1:f,E.length)-1];f>0&&(Nt||document.querySelector(".bordreden"))?.focus(),g(0)},[f]);let N=e.filter(({strength:E})=>E==="sterk").map(({reason:E})=>E),Lt=E=>E===mi?yt.done:E||yt.none;return a`
    <p class="bordstand">${Lr()} ${n.every(({judged:E})=>E)&&yt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${yt.reasons}</h2>
        ${N.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>it(N)}>${yt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:E,value:Nt,count:be,strength:Ar})=>a`<li key=${E} class=${E===w?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(E===w)}
                  onClick=${()=>O(E)}><span class="bordtal">${be}</span> ${Lt(E)}</button>
                <p class="zacht">
                  ${Ar==="zwak"&&a`<span class="bordnaam">${yt.weak}</span> `}
                  ${Nt?h(yt.proposal,{value:Nt}):E===mi?yt.done_more:yt.none_more}
                </p>
                ${Nt&&a`<button type="button" class="klein" aria-label=${`${z(yt.take,be)}: ${E}`}
                    onClick=${()=>it([E])}>${z(yt.take,be)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${y&&Lt(y.reason)} <span class="zacht">${C.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${yt.keys}</summary>
          <p>${h(yt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(J()?C.slice(L,L+1):C.slice(0,l)).map(E=>a`<${Xg} key=${E.which} ...${{row:E,act:t,place:vt}}
              hold=${()=>m([...$,E.which])}
              all=${()=>it([E.proposal?.reason||""])} />`)}
        </ul>
        ${J()&&C.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!L} onClick=${()=>u(L-1)}>${yt.previous}</button>
            <span>${h(yt.which,{place:L+1,count:C.length})}</span>
            <button type="button" disabled=${L>C.length-2}
              onClick=${()=>u(L+1)}>${yt.following}</button>
          </p>`}
        ${!J()&&C.length>l&&a`<button type="button"
            onClick=${()=>c(C.length)}>${h(yt.more,{count:C.length-l})}</button>`}
      </section>
      <${tb} />
    </div>
  `}var yt,Qg,mi,lc,n$=T(()=>{"use strict";Fe();W();Ot();P();$o();B();Mr();yt=k.board.place,Qg=30,mi="-",lc=({open:t,proposal:e},n)=>n===mi?!t:n?e?.reason===n:t&&!e});function s$({act:t}){let e=Vt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,$]=q(""),m=JSON.stringify(s),d=e.taken===m&&lt().own;Oe(()=>{d||t(async()=>{e.taken=m;let w=await xr({name:n,decisions:s},!1);p(w.ok?null:w)})},[m]);let f=()=>kn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),g=()=>u!==Ke.alongside_busy&&Yn($,Ke.alongside_busy,async()=>{let w=await xr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=M("vergelijk")});if(c)return a`<div class="antwoord"><${si} ...${c} /></div>`;if(!d)return a`<p role="status">${Ke.making}</p>`;let b=H(F.route.query),v=_.plans.find(({title:w})=>w===r.title)||_.plans[_.plans.length-1],y=U(b).apart.filter(w=>w.plan===v.key&&w.groups.length);return a`
    <p>
      ${Lr()}
      ${o.some(w=>!w.judged)&&a` <strong>${Ke.not_yet}</strong>`}
    </p>
    <${pi} by="kind" scenario=${b} plan=${v} />
    ${y.map(({kind:w,groups:O})=>{let C=O.flatMap(L=>L.things);return a`<p>${z(Ke.apart,C.length,{kind:rt(w)})} <${ct} ids=${C} /></p>`})}
    ${F.route.query.cel&&a`<${No} address=${F.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${M("aandachtspunten")}>${Ke.questions}</a></p>
    <section class="blok">
      <h2>${Ke.take_along}</h2>
      <label class="veld"><span>${Ke.access}</span>
        <${An} id="toegang" label=${Ke.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>ze(uo(l.access,w)))} />
      </label>
      <p class="zacht">${Ke.access_more}</p>
      <${ei} files=${[{id:"bewaar-werkmap",label:Ke.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ke.choices}</button>
        <button type="button" id="ernaast" onClick=${g}>${Ke.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ke.workbook_more} ${Ke.next_list}</p>
    </section>
    <${ni} />
  `}var Ke,o$=T(()=>{"use strict";W();Q();P();Pt();$o();B();Ae();pt();so();Yt();ut();oc();Mr();vr();Ke=k.board.result});function a$({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:_.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function rb(){let t=document.activeElement,e=sb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(ob));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function ab({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Vt(),l=o.rows.filter($=>$.open).length,c=Ns[Ns.indexOf(t)+1],p=($,m)=>e(Kd.bind(null,$),()=>m),u=t==="plaatsen"&&l?h(Ut.next_open,{count:l}):Ut.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Ut.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(Ut.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Ut.undone)}>${Ut.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Ut.redone)}>${Ut.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>nb(e)}>${Ut.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function l$({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=Fn()&&Ns.includes(o)?o:Ns[0],{of:i,Step:l}=r$[r],c=Fn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let f=rb(),g=Fn()?.decisions.length;try{s(""),await m(),e(v=>v+1);let b=Fn()?.decisions.length||0;d?Mt(d()):b!==g&&Mt(z(Ut.decided,b)),window.setTimeout(f,60)}catch(b){s(b.message)}}Oe(()=>{F.started&&window.scrollTo(0,0)},[r]),Oe(()=>{function m(g){let b=St({z:"ongedaan",y:"opnieuw"}[g.key]||"");!b||!g.ctrlKey||g.target.matches("input,textarea")||(b.click(),g.preventDefault())}let d=g=>Fn()?.saved===!1&&g.preventDefault(),f=new AbortController;return window.addEventListener("keydown",m,{signal:f.signal}),window.addEventListener("beforeunload",d,{signal:f.signal}),()=>f.abort()},[F.route]);let $={day:p,own:Fn()?.found.own,count:Fn()?.found.rows.length};return a`
    <${eb} at=${r} />
    <${st} key=${r} text=${i.title} title=${`${k.check.title}: ${Ut.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${h(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${h(Ut.source,{...c,day:p,who:c.access||Ut.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Fn()&&r!==Ns[0]&&a`<${ab} at=${r} act=${u} />`}
    ${r===Ns[0]&&a`<${ni} /><${gd} />`}
  `}var Ut,r$,Ns,i$,eb,nb,sb,ob,c$=T(()=>{"use strict";Fe();W();Q();Ot();P();$o();B();Ae();Qd();Zd();t$();n$();o$();Yt();vr();Ut=k.board,r$={lijst:{of:Ut.list,Step:Yd},kolommen:{of:Ut.columns,Step:Jd},plaatsen:{of:Ut.place,Step:e$},partners:{of:Ut.partners,Step:Xd},resultaat:{of:Ut.result,Step:s$}},Ns=Object.keys(r$);i$=()=>a`
  <${st} text=${Ut.elsewhere.title}><p class="uitleg">${Ut.elsewhere.intro}</p><//>
  <ol>${Ut.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${zo} />
`,eb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ut.steps_label}><ol>
      ${Ns.map((e,n)=>a`<li class=${n<Ns.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ut.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,nb=t=>t(async()=>{let e=Vt(),{name:n,data:s}=await lt().ask("workbook",{decisions:e.decisions});kn(n,s,_r.xlsx),e.saved=!0}),sb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],ob=":is(button,select,input,a)"});function ib({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>cc?` ${h(un.first,{count:cc})}`:"";return a`
    <${dt} id="eigen-uitkomst" caption=${`${z(un.rows,e.length)}${o}`}
      rows=${e.slice(0,cc)} columns=${s} />
    <div class="acties"><${he} name=${un.file} rows=${()=>[t,...e]} label=${un.csv} /></div>
  `}function d$({start:t=un.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Yn(o,un.busy,async()=>i(await lt().ask("ask",{text:e})))}return a`
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
        ${r?.graph&&a`<${u$} label=${un.result} text=${r.graph} />`}
        ${r?.columns&&a`<${ib} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function pb(t){let e=Object.entries(t.columns),n=s=>bs(s.subject)?a`<${A} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>$$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[lb],...Hn(s=>s.plan),{key:"bron",label:Bt.columns.place,sort:!1,text:cb}]}function ub({name:t,query:e,scenario:n}){let s=m$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Bt.nothing}</p>`;let o=pb(e),r={rows:z(Bt.rows,s.length),scenario:qt(n)},i={key:"sentence",label:Bt.columns.sentence,text:c=>c.sentence},l=()=>jn([i,...o],s,c=>Qt(n,c.plan));return a`
    <${dt} id=${`uitkomst-${t}`} caption=${h(Bt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${he} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${Bt.as_sentences}</a>
    </div>
  `}function db({name:t,query:e,scenario:n}){let s=e.shelf===$a,o=M("overzicht",{rijen:Bt.rows_of[t]});return a`
    <p class="kruimel"><a href=${M("vragen")}>${Bt.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${bn}><${ha} /><//>`}
    <${yn} pairs=${[[Bt.why,e.why],[Bt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Bt.result}</h2><${ub} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ml([t,e])&&a`<p>${e.open?Bt.open:Bt.elsewhere}</p>`}
    ${t in Bt.rows_of&&a`<p><a href=${o}>${Bt.in_overview}</a></p>`}
    <details>
      <summary>${Bt.sparql}</summary>
      <${u$} label=${Bt.sparql} text=${e.sparql} lang="en" />
      <${js} text=${()=>e.sparql} label=${Bt.copy} />
    </details>
    ${pe()&&!e.open&&a`<${d$} key=${t} start=${e.sparql} />`}
  `}function $b({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Bt.columns.title,text:o=>o.title,cell:o=>a`<a href=${M(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Bt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Bt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===$a?s:s.slice(0,2)} />
    </section>
  `}function f$({route:t}){let e=H(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Fs} />`;if(n)return a`<${db} ...${{name:n,query:s,scenario:e}} />`;let o=ho(m$(e).map(r=>r.query));return a`
    <${st} text=${Bt.title}><p class="uitleg">${Bt.intro}</p><//>
    ${pe()&&a`<${d$} />`}
    ${Bt.shelves.map(r=>a`<${$b} shelf=${r} counts=${o} />`)}
  `}var Bt,un,cc,u$,p$,$$,m$,lb,cb,h$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Ae();Co();Y();pt();Ye();Yt();Xs();ut();Be();wr();Bt=k.questions,un=k.questions.own,cc=200;u$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;p$={barrier:t=>t.barrier&&bt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&S(ye(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(bs(t.detail)?S(t.detail):t.description)},$$=(t,e)=>(p$[t]?p$[t](e):e[t])||"",m$=t=>U(t).gaps.flatMap(e=>Un(e).map(n=>({...n,plan:e.plan}))),lb={key:"severity",label:Bt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>$$("severity",t),cell:t=>a`<${ka} severity=${t.severity} />`},cb=t=>Zs(t).map(me).join("; ")});function k$(t,e,n,s){let o=n;return{placed:dc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function mb({lane:t,rows:e,wide:n}){let s=ys(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Rt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Rt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Rt.line}>
        ${s.length?s.join(" · "):z(Ps.lane_total,e.length)}
      </text>
    </g>
  `}function fb({row:t,lane:e,shown:n,point:s}){let o=Rt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Rt.level,i=t.tail&&uc[t.outcome].tail&&Rt.left+t.tail,l={row:t,x:o,y:r},c=h(Ps.mark,{...t,what:t.what||Ps.card.none,phrase:uc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ge(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Xa} outcome=${t.outcome} /></g>
    </a>
  `}function hb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Ee(o.id),c=Qi(o.work),p={...r>e*.62?{right:fi(e-r+14,e)}:{left:fi(r+14,e)},...i>n*.6?{bottom:fi(n-i,n)}:{top:fi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${lo} outcome=${o.outcome} on=${o.on&&h(Ps.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ct} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${me(l)}</p>`}
    </div>
  `}function y$({plan:t,rows:e,date:n}){let[s,o]=q(null),{wide:r,years:i,beyond:l}=Wn(t),{placed:c,bottom:p}=k$(t,e,Rt.top,({levels:O,title:C})=>Math.max(O*Rt.level+Rt.pad,C.length*Rt.line+36)),u=Rt.left+r+20,$=p+Rt.foot,m=Zi(t,n),d=Rt.left+m.x,f=h(Ps.report,{date:nt(m.date)}),g=f.length*8.6+24,b=()=>o(null),v=O=>O.key==="Escape"&&b(),y=l&&{x:Rt.left+l.x,y:Rt.top-9},w=Math.min(Math.max(d-g/2,Rt.left),u-g);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${v}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Ps.picture}>
        <rect class="daarna" x=${d} y=${Rt.top} width=${u-d} height=${p-Rt.top} />
        ${i.map(({year:O,x:C})=>a`
            <g class="jaar">
              <line x1=${Rt.left+C} x2=${Rt.left+C} y1=${Rt.top} y2=${p} />
              <text x=${Rt.left+C+4} y=${Rt.top-9}>${O}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${y}>${Ps.beyond}</text></g>`}
        ${c.map(O=>a`<${mb} lane=${O} rows=${O.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Rt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${w} y=${p+4} width=${g} height="28" rx="3" />
          <text x=${w+g/2} y=${p+24} text-anchor="middle">${f}</text>
        </g>
        ${c.flatMap(O=>O.mine.map(C=>a`
              <${fb} key=${C.id} row=${C} lane=${O} shown=${s?.row.id===C.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${hb} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function v$({scenario:t,plan:e}){let n=ts(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Wn(e),i=mn(e.key,t.date),l=f=>b$+8+f/s*(Ho-b$-16),c=f=>Math.max(gb,x$(f)*_$+4),{placed:p,bottom:u}=k$(e,n,pc,c),$=l(Zi(e,i).x),m=p.map(f=>h(g$.description,{chapter:yo(f),counts:gt(ys(f.mine))})),d=$>Ho-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ho} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${pc} width=${Ho-$} height=${u-pc} />
      ${o.map(({year:f,x:g})=>a`
          <line class="jaar" x1=${l(g)} x2=${l(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(g)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ps.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ho} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${yb(yo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:g})=>kb(g).map(([b,v])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${Ho} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${h(g$.line,{date:nt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(g=>g.level<$c).map(g=>a`
            <g transform=${`translate(${l(g.x)} ${wb(f,g)}) scale(${bb})`}>
              <title>${[g.name,g.by,uc[g.outcome].phrase].join(", ")}</title>
              <${Xa} outcome=${g.outcome} />
            </g>
          `))}
    </svg>
  `}var g$,Ps,uc,Rt,dc,w$,fi,b$,Ho,pc,_$,gb,bb,$c,x$,kb,wb,yb,mc=T(()=>{"use strict";W();Q();P();B();Y();It();ut();yr();g$=k.summary.lanes,Ps=k.promises,uc=k.shared.outcomes,Rt={left:320,top:32,foot:40,level:19,pad:30,line:21},dc=(t,e)=>Wn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);w$=({plan:t,lane:e})=>Wn(t).lanes[e]?yo(Wn(t).lanes[e]):"";fi=(t,e)=>`${t/e*100}%`;[b$,Ho,pc,_$,gb,bb]=[262,690,17,8,16,.62],$c=30,x$=t=>Math.min(t.levels,$c),kb=t=>[...ho(t.filter(({level:e})=>e>=$c).map(({x:e})=>e))],wb=(t,e)=>t.middle+(e.level-(x$(t)-1)/2)*_$,yb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function _b({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?vn.route.undecided:vn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${vn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Ht(l)?"verzamel":""}>
                <${Se} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function xb({scenario:t,plan:e}){let n=We("kind",t,e),s=We("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${_b} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function S$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:qt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${h(vn.head,{date:nt(mn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(vn.foot.source,{sources:ss(t)})} ${h(vn.foot.version,l)}</p>
        <p>${h(vn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function vb({cell:t,step:e}){let[n,s]=[bt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ls} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Ob({scenario:t,plan:e,...n}){let s=we(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=Pn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${S$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${h(s.intro,{report:ns(e)})} ${r.lead}</p>
      <${rs} plan=${e} />
      <${hi} title=${s.matrix.title} note=${s.matrix.note}>
        <${Sb} scenario=${t} plan=${e} />
        <${mr} undecided=${Sa(t,e)} />
      <//>
      <${hi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${h(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Cb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=we(e),r=nt(mn(e.key,t.date)),i=er(ts(e,t.date),o.outcomes,Pn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${S$} plan=${e} scenario=${t} ...${n}>
      <${hi} title=${s.route.title} note=${s.route.note}>
        <${xb} scenario=${t} plan=${e} />
      <//>
      <${hi} title=${s.lanes.title} note=${l}>
        <${v$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Do} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function O$({route:t}){let e=H(t.query),n=je(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${st} text=${vn.title}><p class="uitleg">${vn.screen}</p><//>
      <${Gs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${vn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ob} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Cb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ke} text=${vn.screen} />
  `}var vn,Sb,hi,C$=T(()=>{"use strict";W();Ot();P();Pt();B();Ln();pt();It();so();Ye();mc();ut();yr();vn=k.summary;Sb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${vn.matrix.title}</caption>
    <thead>
      <tr><td></td>${wn(e).map(n=>a`<th scope="col">${bt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${We("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${vb} cell=${s} step=${wn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,hi=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function bi(t){let n=t.flatMap(o=>_o(o,H({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(fe).find(r=>n.includes(`${o} ${r}`));return gi($n.filter(s).map(o=>`${o.label} (${fe[s(o)||""][1]})`))}function jb({id:t}){let e=K(t,"who").flatMap(y=>y.acts?y.to:[]),n=({key:y})=>h(et.steps,{steps:bi(e.filter(w=>Wt(w,y)))}),s=y=>_.partners[y].find(w=>w.id===t)?.steps||[],o=co(s("")),r=_.plans.filter(y=>s(I?y.key:"").length),i=K(t,"who").flatMap(y=>y.acts?[]:Rn(y.to)),l=co(j(i)).filter(y=>!o.includes(y)),c=y=>K(y,"who").every(w=>!w.acts||w.from===t),p=j(e.filter(y=>_.works[y]?.across&&c(y)).flatMap(Xn)),u=Dt(t,"unitOf"),$=Et(Dt(t,"chapterLead")),m=$.flatMap(Ee),d=$.flatMap(y=>Dt(y,"concerns")).filter(y=>Le(y,"Contradiction")&&Ee(y).some(w=>m.includes(w))),f=d.length>0&&a`${et.disputed} <${ct} ids=${j(d)} />`,g=y=>{let w=co(_.partners[""].find(O=>O.id===y)?.steps||[]);return w.length>0&&a`<span class="zacht"> – ${gi(w)}</span>`},b=x(t,"tooi"),v=[...Po(t),[k.thing.also_known,Na(t)],[et.leads,$.length>0&&a`<${Me} ids=${$} /> ${f}`],[et.units,u.length>0&&a`<${Me} ids=${u} more=${g} />`],[et.identity,b?h(et.identified,{code:b,date:nt(x(t,"checkedOn"))}):et.unidentified]];return a`
    <${tt} title=${k.thing.known}>
      <${ae} text=${x(t,"summary")} />
      ${Ht(t)&&a`<p>${et.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${et.independent}</p>`}
      ${r.map(y=>a`<p>${I&&`${y.title}: `}${n(y)}</p>`)}
      ${p.length>0&&a`<p>${h(et.across,{kinds:gi(p.map(rt))})}</p>`}
      ${l.length>0&&a`<p>${h(et.named_steps,{steps:gi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${et.no_steps}</p>`}
      <${yn} pairs=${v} />
    <//>
  `}function Lb({id:t,rows:e}){let n=et.columns,s=c=>Ct(c.to)?.key,o=[...Hn(s),At("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>de(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},_n("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>ai(c.to)},is(n.place,c=>c.of)],r=j(e.map(c=>c.to)).map(c=>{let p=e.filter($=>$.to===c),u=j(p.map($=>$.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap($=>$.of)}}),i=pr(t,"activiteiten",H({}),s),l={id:"acties",caption:et.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${tt} title=${h(et.work,{count:r.length})} note=${et.work_note}>
      ${r.length?a`<${dt} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Mb({id:t}){let e=x(t,"organisationKind")===et.places.of&&!Ht(t)?wt(t,"altLabel"):[],n=p=>e.some(u=>es(p.replace("-"," ")).includes(es(u))),s=p=>wt(p,"place").filter(n).join(", "),o=K(t,"who").map(p=>p.to),r=Et(In.filter(p=>s(p)&&!o.includes(p))),l=a`<${Me} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${_t} id=${p} />`} />`,c=h(et.places.title,{count:r.length});return r.length>0&&a`<${tt} title=${c} note=${et.places.note}>${l}<//>`}function Tb({id:t}){let[e,n]=[H({}),ea(t)],o=_.plans.flatMap(m=>ts(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=K(t,"who").flatMap(m=>m.acts?m.to:[]),i=j([...r,...r.flatMap(m=>zt(m,"followedBy"))]).filter(m=>et.to_come.includes(Cn(m))&&!o.some(d=>d.work===m)),l=m=>h(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:f,by:g})=>[n(m),m,d,`${f} (${l(g)})`]),...i.map(m=>["planned",m,xe(m).toLowerCase()])],p=Object.entries(et.coming.groups).flatMap(([m,d])=>{let f=c.filter(([b])=>b===m).map(([,b,...v])=>a`<li><${A} id=${b} />: ${v.filter(Boolean).join(", ")}</li>`),g=a`<${Mn} id=${`komt-${m}`} items=${f} first=${J()?fc:void 0} />`;return f.length?a`<p>${z(d,f.length)}</p>${g}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${et.coming.all}</a></p>`;return p.length>0&&a`<${tt} title=${et.coming.title} note=${et.coming.note}>${p}${$}<//>`}function zb({id:t}){let e=K(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${A} id=${s} /></h3>
      <${$r} id=${o} /><${ee} of=${[o]} />
    `);return a`
    <${tt} title=${h(et.own,{count:e.length})} note=${et.own_note}>
      <${Mn} id="eigen" as="div" first=${fc} items=${n} />
    <//>
  `}function Fb({id:t}){let e=K(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ae} text=${x(i,"summary")} />`)} <${ee} of=${r} />
  `,s=Et(j(e.map(r=>gs(r,t)))).map(r=>{let i=e.filter(l=>gs(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?et.its_members:et.members;return a`<${tt} title=${o}><${Mn} id="leden" items=${s} first=${s.length} /><//>`}function Ab({id:t}){let e=new Map(K(t,"with").map(s=>[gs(s,t),s]));if(!e.size)return null;let n=Et([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=h(r?et.more_works:et.works,{works:o.map(re).join(", ")});return a`<li key=${s}><${A} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${tt} title=${et.together} note=${et.alphabetical}>
      ${J()?a`<${Mn} id="samen" items=${n} first=${fc} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function Eb({id:t}){let e=H({}),n=Va(t,e),s=n.flatMap(c=>c.rows),o=gt(n.flatMap(({end:c})=>c===t?[]:S(c))),r={id:J()?"stromen":"",title:h(et.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${h(et.flows.note,{names:o})}</p>`,l=a`<${Qa} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${Bo} ...${{...r,intro:i}}>${l}<//>`}function j$({id:t}){return a`
    <${jb} id=${t} />
    <${Lb} id=${t} rows=${K(t,"who")} />
    <${Mb} id=${t} />
    <${Tb} id=${t} />
    <${zb} id=${t} />
    <${qa} title=${et.wishes} ids=${Dt(t,"wish")} of="concerns" />
    <${Ia} title=${et.requested} ids=${Et(Dt(t,"askedOf"))} />
    <${Fb} id=${t} />
    <${Eb} id=${t} />
    <${Ab} id=${t} />
    <${Io} id=${t} />
  `}var et,gi,fc,L$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();Vs();io();ue();Co();Y();pt();It();Yt();Vl();Ms();ut();Be();Xe();ii();cn();et=k.thing.organisation,gi=t=>gt(t.map(e=>e.toLowerCase()));fc=1});function Bb({id:t,reports:e}){let n=dn(t);if(Sn(t.split("/")[0]).dates.length<3)return null;let s=o=>Je(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${_t} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${nt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Nb({id:t}){let e=Sn(t.split("/")[0]),{no_result:n,not_mentioned:s}=dn(t),o=e.dates.filter(({date:l})=>Cn(t,l)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ae} text=${x(l,"summary")} /><${no} of=${l} />
    <${ae} text=${c===e.date&&x(l,"resultReported")!=="true"&&n} look="zacht" />
    <${ee} of=${[l]} />
  `;return a`
    <${Bb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ks(t,l);return a`
          <li>
            <strong>${D(c)}</strong>
            <p><${_t} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ae} text=${r} look="zacht" />`}
            ${Je(t,l).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Pb({id:t}){let e=zt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${G("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${Ft} items=${n} />`}function Ib({id:t}){let e=dn(t),n=e.deadline_columns,s=Ds(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>nt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>tr(x(i,"modality"))},{key:"er",label:n.there,text:i=>Je(i).delivery||e.not_there},{...is(n.place,()=>[]),cell:i=>a`<${ae} text=${x(i,"summary")} /><${ee} of=${[i]} />`}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function qb({id:t}){let e=dn(t),n=e.who_columns,s=K(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=[At("wie",n.who,({from:r})=>r,S,Os),{key:"rol",label:n.role,text:({phrase:r})=>r},{key:"wat",label:n.note,sort:!1,text:({of:r})=>x(r[0],"summary")},is(n.place,({of:r})=>r.slice(0,1))];return a`<${dt} id="wie" caption=${e.who_caption} rows=${s} columns=${o} />`}function Rb({id:t}){let e=zt($t(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${ct} ids=${e} />.</p>`}function Wb({id:t}){let e=dn(t),n=ta(t);if(n.length)return n.map(o=>a`<${$r} id=${o} /><${ee} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=wt(t,"interventionKind").map(rt).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Db({id:t}){let e=dn(t),n=Dt(t,"subMeasureOf"),s=o=>a` <${_t} id=${o} />`;return a`<${tt} title=${e.container}><p>${e.parts}</p><${Me} ids=${n} more=${s} /><//>`}function M$({id:t}){let e=dn(t),n=Sn(t.split("/")[0]),s=fs(n.date,n),o=x(t,"promise"),r=Po(t),i=x(t,"isContainer")==="true"?Db:Hb;return a`
    <${tt} title=${o?e.promise:e.what}>
      ${Ba(t).map(l=>a`<${ae} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${ae} text=${h(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${ae} text=${e.numbered} look="zacht" />`}
      <${ee} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Pa} id=${t} />
    ${r.length>0&&a`<${tt} title=${k.thing.further}><${yn} pairs=${r} /><//>`}
    <${Io} id=${t} />
  `}var dn,Hb,T$=T(()=>{"use strict";W();P();B();ue();Y();pt();It();ut();Be();Xe();cn();dn=t=>we(Ct(t)).thing.undertaking;Hb=({id:t})=>a`
  <${tt} title=${dn(t).progress}><${Nb} id=${t} /><${Pb} id=${t} /><${Ib} id=${t} /><//>
  <${tt} title=${dn(t).who}><${qb} id=${t} /><${Rb} id=${t} /><//>
  <${qa} title=${dn(t).expected} ids=${K(t,"expected").map(({of:e})=>e[0])} />
  <${tt} title=${dn(t).steps}><${Wb} id=${t} /><//>
`});function Kb({id:t}){let e=Vb[fn(t)];return e?_.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Ub} key=${n.plan.key} ...${n} />`):null}function Gb({id:t}){let e=Dt(t,"inChapter"),n=_l(nn.other.annex.file),s=l=>a` <${_t} id=${l} />`,o=l=>h(bi([l])?nn.other.at:nn.other.no_step,{steps:bi([l])}),r=l=>a`${s(l)}<p class="zacht">${Ba(l).join(" ")} ${o(l)}</p>`,i=In.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${tt} title=${nn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${nn.other.annex.label}</a></p>`}
      <${Me} ids=${Et(e)} more=${r} />
      ${i.length>0&&a`<p>${nn.other.under}</p><${Me} ids=${Et(i)} more=${s} />`}
    <//>
  `}function Jb({id:t}){let e=[...Po(t),[Le(t,"Legislation")?nn.also_known:nn.in_source,Na(t)],[nn.place,Ee(t).length>0&&a`<${ee} of=${[t]} />`]];return a`
    <${tt} title=${nn.known}>
      ${Le(t,"Facilitator")&&a`<p class="zacht">${we(Ct(t)).thing.other.judged}</p>`}
      <${ae} text=${x(t,"summary")} />
      <${ae} text=${x(t,"rationale")} />
      <${yn} pairs=${e} />
    <//>
    <${Pa} id=${t} />
    ${Le(t,"Chapter")&&a`<${Gb} id=${t} />`}
    <${Io} id=${t} />
  `}function Zb({id:t}){let e=H(F.route.query),n=fn(t)==="organisation"&&x(t,"notation"),s=i=>Un(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${La} gap=${i} scenario=${e} /></article>`);return a`
    <${tt} title=${h(nn.gaps,{count:o.length})}>
      <${Mn} id="vragen" items=${r} first=${J()?Yb:Qb} as="div" />
    <//>
  `}function Xb({id:t}){let e=fn(t),n=[z$[e]&&a`<a href=${M(z$[e])}>${nn.crumbs[e]}</a>`,I&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>$t(t,s)&&a`<${A} id=${$t(t,s)} />`),de(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function F$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Fs} />`;let n=S(e),s=fn(e),o=tk[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let l=()=>h(nn.stand,{stand:xe(e).toLowerCase()}),c=r?[Fl(e),l()]:[x(e,"summary")],p=[`${de(e)} ${n}`,c.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=j([...Ee(e),...Ee(ks(e))]);return ma(p.replace(/([^.!?])$/,"$1."),u,null,Ct(e)||ot())};return a`
    <${Xb} id=${e} />
    <${st} text=${Le(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${_t} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Mo} />`}
    <${Kb} id=${e} />
    <div class="acties bovenaan">
      <${js} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${nn.around}</a>
    </div>
    <${o} id=${e} />
    <${Zb} id=${e} />
  `}var nn,hc,Vb,Ub,Qb,Yb,z$,tk,A$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();ue();Y();pt();It();Ye();Yt();Ms();Xs();ut();Be();Xe();L$();ii();T$();cn();wr();nn=k.thing,hc=k.thing.route,Vb={organisation:(t,e)=>_.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Rn},Ub=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?h(hc.of_plan,{plan:t.title}):hc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${hc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Qb,Yb]=[3,1];z$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};tk={undertaking:M$,organisation:j$,step:Cd,other:Jb}});function ek({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Pn(o,s).named:{},i=we(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${kt.tiles_label}>
      ${er(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>R({uitkomst:n===l?null:l})}>
            <${Do} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${h(c,{date:nt(mn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function rk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,sk).map(l=>a`
      <${Do} outcome=${l.outcome} />
      <span>
        <${A} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${kt.open.title}</h2>
      <p>${r.length?h(kt.open.phrase,{date:nt(mn(e.key,n))}):kt.open.none}</p>
      <${Ft} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${kt.open.gaps}</a></p>
      <h2>${kt.read.title}</h2>
      <ul class="leesregels"><li>${kt.read.first}</li>${ok}<li>${kt.read.last}</li></ul>
    </aside>
  `}function lk({rows:t}){let e=j(t.map(r=>r.day.slice(0,4))).sort(Z),s=j([...t.flatMap(r=>N$(r.work)),...Zr]).map(r=>[r,S(ye(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[kt.fields.year,"jaar",on(e)],[kt.fields.partner,"partner",s]];return a`<${fa} fields=${o} names=${["jaar","partner"]} />`}function pk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ts(t,o),i=cp(t,o).filter(zr(s)),l=Wn(t).termless[o].filter(g=>zr(s)({work:g,day:""})),c=r.filter(zr(s)),p=c.length===r.length,u=g=>g.filter(b=>!n||b.outcome===n),$=u(c),m=ys($).join(" · "),d=a`
    <p class="zacht belofte-intro">${h(kt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Pn(e,t).phrase.overdue}</p>
  `,f=a`
    <${ek} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${y$} plan=${t} rows=${$} date=${o} /><${ik} plan=${t} rows=${$} /></div>
      <${rk} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${kt.table}</summary>
      <${dt} id=${`beloften-${t.key}`} caption=${kt.caption} rows=${$} columns=${B$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(kt.kept,$.length)}</strong> ${m}</p>`}
      <${ti} works=${u(r.filter(zr({...s,partner:""}))).map(g=>g.work)}
        partner=${s.partner||""} />
      ${r.length>0&&f}
      <${E$} title=${kt.undated} items=${i.map(ck)} />
      <${E$} title=${kt.bare} items=${l.map(g=>a`<${A} id=${g} />: ${xe(g,o)}`)} />
    </section>
  `}function P$({route:t}){let e=H(t.query),n=je(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>ts(c,e.date)),r=o.filter(zr(t.query)).filter(c=>!s||c.outcome===s),i=()=>jn(nk,r,c=>Qt(e,c.plan.key)),l={title:kt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${st} text=${kt.heading} title=${kt.title} />
    <${bn}><${Gs} /><${lr} /><${lk} rows=${o} /><//>
    <${Mo} />
    ${n.map(c=>a`<${pk} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${he} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${tn} name="beloften" ...${l} />`}
    </p>
    <${ke} text=${z(kt.lane_total,r.length)} />
  `}var kt,B$,nk,sk,ok,ak,ik,N$,zr,ck,E$,I$=T(()=>{"use strict";W();Q();Ot();P();Pt();B();ue();Y();pt();It();Ye();Yt();ec();Ts();mc();ut();yr();Be();Xe();kt=k.promises;B$=[{key:"dag",label:kt.columns.day,text:t=>t.day,cell:t=>t.by},At("actie",kt.columns.work,t=>t.work),{key:"wat",label:kt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:kt.columns.who,text:t=>On(t.work)},{key:"woorden",label:kt.columns.quote,text:t=>t.quote},{key:"stand",label:kt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${lo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:kt.columns.lane,text:w$}],nk=[...B$,To(kt.columns.place,t=>t.id)],sk=6,ok=kt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);ak=t=>a`
  <${lo} outcome=${t.outcome} on=${t.by} />
  <span><${A} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,ik=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${dc(t,e).map(n=>a`
        <details>
          <summary>${yo(n)}
            <span class="bij">
              ${z(kt.lane_total,n.mine.length)}${ys(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Ft} items=${n.mine.map(ak)} />
        </details>
      `)}
  </div>
`,N$=t=>K(t,"who").map(e=>x(e.from,"notation")),zr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||N$(e.work).includes(t.partner));ck=({work:t,quote:e,what:n,stand:s})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,E$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${h(t,{count:e.length})}</summary><${Ft} items=${e} />
    </details>
  `});function q$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${h(En.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function uk({loss:t,scenario:e,id:n,title:s}){let o=W$(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ls(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${dt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${R$()} />`}function dk({loss:t,names:e,scenario:n,apart:s}){let o=Sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let[m,d]=[!0,!1].map(C=>K($,"who",n.date).filter(({from:L})=>e.includes(S(L))===C)),f=d.filter(({acts:C})=>C),g=new Map;for(let{from:C,phrase:L=""}of f.length?f:d)Ie(g,L,S(C));let b=[...g].map(([C,L])=>`${gt(j(L))} (${C})`).join("; "),v=f.length?En.others:En.only_named,y=[...m,...d].map(({from:C})=>C),w=K($,"expected",n.date).flatMap(({from:C})=>y.includes(C)?[]:S(C)),O=[m.length>0&&h(En.role,{names:gt(j(m.map(({phrase:C=""})=>C)))}),b&&h(v,{names:b}),w.length>0&&h(En.expected,{names:gt(j(w))})];return a`
      <li>
        <${A} id=${$} /> <${_t} id=${$} date=${n.date} />
        <span class="zacht"> ${O.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let f=a`<${Mn} id=${`${c}-${m}`} items=${d.map(p)} first=${R$()} />`;return d.length>0&&a`<${q$} title=${$} count=${d.length}>${f}<//>`};return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${fk} loss=${t} scenario=${n} />
      <${q$} title=${r} count=${t.cells.length} none=${i}>
        <${uk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function gc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>W$(r,n).map(({cell:i,step:l,now:c})=>[gt(e),rt(i.column),l,c,i.phrase,...Qt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${dk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[je(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${he} name="wat-als.csv" rows=${()=>[[...En.csv,...Qs],...o()]} /></div>
  `}function $k(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),s=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return U({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?D(rt(o.kind)):bt(o.step),...s.get(`${o.step}~${o.kind}`),things:o.things.filter(r=>n.includes(r)),empty:!o.things.length}))}function mk({place:t,date:e}){let{title:n,things:s,empty:o,last_actor:r,only_lead:i}=t,l=s.filter(c=>!r.includes(c));return a`
    <li class=${r.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${l.map(c=>a`<i key=${c} class=${`paal b-${ws(c,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${h(mo.lost,{count:r.length,total:s.length})}</p>
          <p class="verlieswoord">${mo.lost_phrase}</p>
        `}
      ${i.length>0&&a`<p>${z(mo.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">
          ${s.length?z(mo.stays,s.length):mo[o?"nothing":"elsewhere"]}
        </p>`}
    </li>
  `}function fk({loss:t,scenario:e}){let{legend:n}=mo,s=$k(t,e),o=j(s.flatMap(i=>i.things.map(l=>ws(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${mo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${mk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:bo(ot(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${G("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var mo,En,R$,W$,D$=T(()=>{"use strict";W();Ot();P();Pt();B();ue();Ln();Y();pt();It();Yt();Ms();ut();Be();mo=k.whatif.picture,En=k.whatif,R$=()=>J()?1:void 0,W$=(t,e)=>t.cells.map(n=>{let{matrix:s}=U({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[D(rt(n.column)),o?bt(n.barrier):""],l=o?h(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Fo(o):En.no_cell}})});function hk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=kr("answer",{options:[...hs(n),...s]},()=>Mt(X.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:X.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(X.questions,o.gaps.filter(r).length);return a`
    <div>
      <${gc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${h(X.with_this,{questions:i,now:U(n).gaps.length})}</p>
    </div>
  `}function gk({acting:t,chosen:e}){let[n,s]=q(""),o=c=>R({zonder:c.map(ki).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(qe()?[...e,c]:[c])},i=c=>[S(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>So(i(c),n));return a`
    <h2>${X.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${h(X.put_back,{name:S(c)})}
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
            <button type="button" id=${`zonder-${ki(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${X.none_found}</p>`}
    ${!qe()&&a`<p class="zacht">${X.alone}</p>`}
  `}function bk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&z(X.start.alone,r),r>0&&(o.length?h(X.start.steps,{steps:gt(o.map(l=>bt(l).toLowerCase()))}):X.start.no_step),i>0&&z(X.start.lead,i)].filter(Boolean),s=bo(ot(e.plan));return a`
    <section id="begin">
      <h2>${X.start.title}</h2>
      <p class="zacht">${h(X.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${M("wat-als",{zonder:ki(o.who)})}>${S(o.who)}</a>
              <span class="bij">${I?`${Sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${X.start.no_partner}</p>`}
    </section>
  `}function kk({id:t,scenario:e}){let n=r=>gt(Et(j(r)).map(S)),s=Object.entries(X.apart.roles).map(([r,i])=>{let l=p=>K(p,"who",e.date).filter(u=>u.role===r),c=Et(j(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+(u&&h(X.apart.others,{names:u}))});return c.length>0&&a`<p>${h(i,{names:gt(c)})}</p>`}),o=Va(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=h(r===t?X.apart.flows:X.apart.group_flows,{name:S(r)}),p=a`<${A} id=${r} text=${z(X.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&h(X.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Dt(t,r));return i&&a`<p>${h(X.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${X.apart.page} <${A} id=${t} />.</p>
  `}function H$({route:t}){let e=H(t.query),{without:n,most:s}=U(e),o=Et(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(ye).filter(Boolean),i=r.map(f=>S(f)),[l]=r,c=r.length>1&&qe(),[,p,...u]=t.path,$=[[X.leave_out,M("wat-als"),!p],[X.action.title,M(["wat-als","actie"]),!!p]],m=a`
    <${ur} label=${X.title} tabs=${$} />
    <${st} text=${X.title} title=${p?X.action.title:X.title}>
      <p class="uitleg">${p?X.action[qe()?"intro":"intro_elsewhere"]:X.intro}</p>
    <//>
    <${ga} scenario=${e} />
  `;if(p)return[m,a`<${Xu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${hk} notations=${r.map(ki)} names=${i} scenario=${e} />`:l?a`
      <${gc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${kk} id=${l} scenario=${e} />`} />
    `:a`<${bk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Kl} chosen=${r.join(",")} choices=${a`<${gk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ke} text=${r.length===1?h(X.phrase,{name:i[0]}):""} />
  `}var X,ki,V$=T(()=>{"use strict";Fe();Oo();W();Q();Ot();P();Pt();B();Ae();io();ue();Y();pt();Ye();Yt();xa();ut();D$();Gl();cn();X=k.whatif;ki=t=>x(t,"notation")});var K$={};Y$(K$,{answerTo:()=>U,compare:()=>Z,connection:()=>xo,csv:()=>Kr,data:()=>_,here:()=>F,longerWays:()=>oa,scenarioOf:()=>H});function yi(t=null){for(let e of _i())e!==t&&(e.open=!1)}function bc(){yi(),Bn().classList.remove("is-open"),wi().setAttribute("aria-expanded","false")}function wk(){Bn()&&(wi().addEventListener("click",()=>{let t=Bn().classList.toggle("is-open");for(let e of _i())e.open=t;wi().setAttribute("aria-expanded",String(t))}),Bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?bc():e.closest("summary")&&!J()&&yi(e.closest("details"))}),Bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=_i().find(n=>n.open);J()?wi().focus():e?.querySelector("summary")?.focus(),bc()}),document.addEventListener("click",t=>{!J()&&!Bn().contains(t.target)&&yi()}),Bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!J()&&!Bn().contains(e)&&yi()}))}function yk(t){if(!Bn())return;let e=xl(t)?.to;for(let n of Bn().querySelectorAll("a")){let{path:s}=Di(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(s))}for(let n of _i())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function _k(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Fr=!Qo(e)||s!==n,Fr?(Nn(a`<p role="status">${k.werkplaats.busy}</p>`,St("inhoud")),xi?lt().show(xi,lt().own):kc||xk(hs(e),s),!0):!1}async function xk(t,e){kc=!0;try{xi=(await lt().ask("page",{options:t,comparisons:e})).page,Fr&&lt().show(xi,lt().own)}catch(n){Fr&&Nn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}kc=!1}function vk(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!pe()?.board,pe()?.own&&_k(e,H(t.query)))return;n.className=`scherm-${e}`;let s=St("zoek");s&&e!=="zoek"&&(s.value="");let o=U$[e]||U$.onbekend;Nn([a`<${Kp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),yk(e)}function wc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=lt();Nn(a`<${a$} state=${e} why=${n} own=${s} />`,t)}function Sk(){Ok(),Fr=!1,window.removeEventListener("werkplaats",wc),Nn(null,St("inhoud")),Nn(null,St("motor"))}var Bn,wi,_i,U$,kc,xi,Fr,Ok,G$=T(()=>{"use strict";Fe();W();Q();Ot();P();Pt();B();Ae();Vs();Co();pt();Yt();xa();ru();_u();Ou();cd();vd();Wd();Vd();c$();h$();wr();C$();A$();I$();V$();Bn=()=>St("menu"),wi=()=>St("menuknop"),_i=()=>[...Bn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});wk();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),bc();let e=St("zoek").value;location.hash=Ip(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=_.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};cr(h(e,{...r,sources:ss()}),n)});U$={__proto__:null,overzicht:Hd,dekking:Su,aandachtspunten:xd,partners:Fd,maatregelen:Nd,naslag:Id,gevraagd:qd,tijdlijn:Rd,beloften:P$,verken:ld,ding:F$,samenvatting:O$,vragen:f$,"wat-als":H$,vergelijk:yu,"weet-niet":ou,methode:su,zoek:td,controleer:pe()?l$:i$,onbekend:Fs},kc=!1,xi="",Fr=!1;pe()&&(window.addEventListener("werkplaats",wc),wc());St("inhoud").replaceChildren();Ok=Xc(vk);pe()&&window.addEventListener("andere-bladzijde",Sk,{once:!0});document.documentElement.dataset.klaar="ja"});Fe();Si();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:_c().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(G$(),K$))});})();
